package quote

// The verbs of this file are common English, written for this project.

// verbs are common verbs that report nothing: they mark a clause.
const verbs = `accept achieve act add affect aim allow apply approach arrange arrive attempt attend avoid base bear/bore/born beat/beat/beaten become/became/become begin/began/begun belong
	benefit block boost borrow break/broke/broken bring/brought build/built burn buy/bought campaign carry cast/cast catch/caught cause change chase choose/chose/chosen claim clash clear climb close
	collapse collect combine come/came/come compete complete comply conduct connect consist contain continue contribute control cost/cost cover
	create cross cut/cut damage deal/dealt decline defeat deliver depend deserve destroy develop die differ disappear discover do/did/done drag draw/drew/drawn
	drive/drove/driven drop earn eat/ate/eaten elect eliminate emerge employ enable encounter end engage enjoy ensure enter establish evolve exist expand experience explode extend face fail fall/fell/fallen feed/fed
	fight/fought fill find/found finish fire fit flee/fled fly/flew/flown follow force forget/forgot/forgotten form fund gain gather generate get/got/gotten give/gave/given go/went/gone govern grab grow/grew/grown handle hang/hung happen harm have/had
	head hear/heard help hit/hit hold/held host hurt/hurt implement improve include increase introduce invade invest involve join keep/kept kick kill
	lack land launch lay/laid lead/led learn leave/left lend/lent let/let lie/lay/lain lift like limit live look loom lose/lost love maintain make/made manage marry
	matter mean/meant meet/met melt merge miss move need notice obtain occur open operate order organize own participate pass pay/paid perform pick
	place plant play possess pose prepare prevent produce protect prove/proved/proven provide pull pursue push put/put quit/quit raise range reach read/read receive recover reduce
	refrain remain remove repair replace represent require resign resist resolve respond rest result retire return ride/rode/ridden ring/rang/rung rise/rose/risen roll run/ran/run save score secure sell/sold
	send/sent separate serve set/set settle shake/shook/shaken shape share shift shoot/shot sing/sang/sung sink/sank/sunk sit/sat sleep/slept slip solve spend/spent split/split spread/spread stage stand/stood start stay steal/stole/stolen
	stick/stuck stop strengthen strike/struck struggle succeed sue shut/shut suffer supply surge surround survive suspend swing/swung switch take/took/taken talk target teach/taught tear/tore/torn tend test throw/threw/thrown tie top touch
	trail travel treat trigger try turn use visit vote wait walk watch wear/wore/worn win/won withdraw/withdrew/withdrawn work worsen write/wrote/written fear drop`
