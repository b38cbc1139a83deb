package agency

// The table is common knowledge of the press, written for this project. A form
// in capitals or with capitals inside is compared as it stands, the others
// without regard to case. Forms of one agency stand together; the first column
// is the name it is reported by.
var table = [...]struct {
	name  string
	forms []string
}{
	{"AP", []string{"AP", "associated press", "AP Photo", "apnews"}},
	{"AFP", []string{"AFP", "Afp", "agence france-presse", "agence france presse"}},
	{"Reuters", []string{"Reuters", "REUTERS", "thomson reuters"}},
	{"UPI", []string{"UPI", "united press international"}},
	{"TASS", []string{"TASS", "Tass", "ITAR-TASS", "Itar-Tass"}},
	{"RIA Novosti", []string{"ria novosti", "RIA"}},
	{"Interfax", []string{"interfax", "interfax-ukraine"}},
	{"Ukrinform", []string{"ukrinform"}},
	{"Europa Press", []string{"europa press"}},
	{"Europe Press", []string{"europe press"}},
	{"EFE", []string{"EFE", "agencia efe"}},
	{"dpa", []string{"dpa", "DPA", "deutsche presse-agentur"}},
	{"ANSA", []string{"ANSA"}},
	{"APA", []string{"austria presse agentur"}},
	{"Belga", []string{"belga news agency", "BELGA"}},
	{"ANP", []string{"ANP"}},
	{"NTB", []string{"NTB"}},
	{"TT", []string{"tt news agency"}},
	{"Lusa", []string{"lusa news agency", "LUSA"}},
	{"PAP", []string{"polish press agency"}},
	{"Xinhua", []string{"xinhua"}},
	{"Kyodo", []string{"kyodo news", "kyodo"}},
	{"Jiji", []string{"jiji press"}},
	{"Yonhap", []string{"yonhap"}},
	{"KCNA", []string{"KCNA"}},
	{"PTI", []string{"PTI", "press trust of india"}},
	{"ANI", []string{"ANI", "asian news international"}},
	{"IANS", []string{"IANS", "indo-asian news service"}},
	{"TNN", []string{"TNN", "times news network"}},
	{"UNI", []string{"united news of india"}},
	{"APP", []string{"associated press of pakistan"}},
	{"Bernama", []string{"bernama"}},
	{"Antara", []string{"antara news", "ANTARA"}},
	{"VNA", []string{"vietnam news agency"}},
	{"Anadolu", []string{"anadolu agency", "anadolu"}},
	{"IRNA", []string{"IRNA"}},
	{"SANA", []string{"SANA"}},
	{"WAM", []string{"emirates news agency"}},
	{"SPA", []string{"saudi press agency"}},
	{"MENA", []string{"middle east news agency"}},
	{"NAN", []string{"NAN", "news agency of nigeria"}},
	{"SAPA", []string{"SAPA", "south african press association"}},
	{"PANA", []string{"panafrican news agency"}},
	{"Canadian Press", []string{"canadian press"}},
	{"Press Association", []string{"press association", "pa media", "PA Wire", "PA Images", "pa news agency"}},
	{"AAP", []string{"AAP", "australian associated press"}},
	{"NZPA", []string{"NZPA"}},
	{"Notimex", []string{"notimex"}},
	{"Prensa Latina", []string{"prensa latina"}},
	{"Agencia Brasil", []string{"agencia brasil", "agência brasil"}},
	{"Bloomberg", []string{"bloomberg news", "bloomberg"}},
	{"Dow Jones", []string{"dow jones newswires"}},
	{"CNN", []string{"cnn wire", "cnn newsource", "cnn business", "CNN"}},
	{"Tribune News Service", []string{"tribune news service", "TNS", "tribune content agency"}},
	{"Inter Press Service", []string{"inter press service"}},
	{"Religion News Service", []string{"religion news service"}},
	{"States Newsroom", []string{"states newsroom"}},
	{"PR Newswire", []string{"pr newswire", "prnewswire"}},
	{"Business Wire", []string{"business wire", "BUSINESS WIRE", "businesswire"}},
	{"GlobeNewswire", []string{"globe newswire", "globenewswire"}},
	{"ACN Newswire", []string{"acn newswire"}},
}

// photo holds the picture libraries and photo agencies that stand in credit
// lines. They are not reported as agencies. Lower case, common knowledge.
var photo = [...]string{
	"getty images", "getty", "alamy", "alamy stock photo", "shutterstock", "istock", "istockphoto", "epa", "epa-efe", "zuma press",
	"zuma", "zumapress", "sipa", "sipa usa", "rex features", "rex", "unsplash", "pixabay", "pexels", "flickr", "wikimedia commons",
	"creative commons", "corbis", "magnum photos", "polaris", "nurphoto", "imago", "imago images", "pool", "handout", "dreamstime",
	"adobe stock", "adobe", "depositphotos", "thinkstock", "file photo", "courtesy photo", "freepik", "agence vu", "redux", "contour",
	"afp photo", "ap photo", "reuters photo", "cal sport media", "icon sportswire", "usa today sports", "newscom", "splash news",
	"backgrid", "wireimage", "filmmagic", "bettmann", "hulton archive", "anadolu agency", "lightrocket", "bloomberg", "pa wire", "pa images",
	"sopa images", "stock photo", "cq roll call", "cq-roll call",
}
