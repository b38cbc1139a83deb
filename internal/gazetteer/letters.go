package gazetteer

import (
	"strings"
	"sync"
)

// letterNouns are abbreviations that are nouns like any other, and not names: what
// they stand for is written in small letters. Common knowledge, written for this
// project.
const letterNouns = `API APIs ADHD ATM ATMs ATV ATVs BMI BTU BTUs CAPEX CCTV CD CDs CEO CEOs CFO CFOs CGI COO COPD CPI CPU CPUs CTO DIY DJ DJs DNA DVD DVDs DVR DVRs EBITDA ECG EPS ETF
	ETFs EVs FAQ FAQs GCSE GCSEs GDP GHz GIF GIFs GMO GMOs GNP GPA GPS GPU GPUs GenAI HD HDD HDMI HDR HIV HR HTML ICU IPO IPOs IQ ISP ISPs IVF JPEG KPI KPIs kW kWh LCD
	LED LEDs LGBT LGBTQ LGBTQ+ LLM LLMs LNG LPG MBAs MHz MMS MP3 MPG MRI MRIs mRNA MVP MVPs MW NFT NFTs NGO NGOs OCD OLED PC PCR PCs PDF PDFs PhD PhDs PPE PR PTSD QR
	REIT REITs RFID RNA RPM RSS RV RVs SaaS SMS SSD SSDs SUV SUVs TV TVs UFO UFOs UHD URL URLs USB UV VAT VIP VIPs VPN VPNs VR Wi-Fi WiFi XML`

// nameLetters are more of them, which are words of names in other letters: "Ai".
const nameLetters = "AI AIs EMI EMIs EV IP MBA ROI SIM"

var letters = sync.OnceValue(func() map[string]bool {
	set := make(map[string]bool)
	for w := range strings.FieldsSeq(letterNouns + " " + nameLetters) {
		set[w] = true
	}
	return set
})

// maxLetters is the length of the longest of them.
const maxLetters = 6

// Letters reports whether w is an abbreviation that is a noun and not a name, such
// as "TV" or "NGOs". Case matters.
func Letters(w string) bool {
	if len(w) > maxLetters {
		return false
	}
	capitals := 0
	for i := range len(w) {
		if 'A' <= w[i] && w[i] <= 'Z' {
			capitals++
		}
	}
	return (capitals > 1 || capitals == 1 && len(w) < 4) && letters()[w]
}
