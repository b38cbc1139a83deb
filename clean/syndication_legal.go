package clean

var legalRules = []syndicationRule{
	{
		name: "legal/wire", why: "An agency's copyright line.",
		lines: []string{
			"all contents © copyright # **", "© # afp", "© # agence france-presse", "© # the associated press **", "copyright # the associated press **", "copyright # associated press **", "copyright © # the associated press **", "© # the canadian press", "© # reuters **", "© thomson reuters **", "© # thomson reuters **", "© copyright thomson reuters **", "© # dpa ~", "copyright # afp ~ ~ ~ ~", "© agence france-presse", "© afp", "© # bloomberg **", "© # upi **", "this report by the canadian press was first published **",
			"this material may not be published broadcast **", "the material on this site may not be reproduced **", "this material may not be reproduced **", "may not be reproduced without **", "click for restrictions **", "distributed by tribune content agency **", "distributed by tribune news service **", "distributed by * content agency ~ ~", "visit * at @ **", "© copyright # **",
			"this material and ~ other digital content on this website may not be reproduced **", "copyright ^ all rights reserved this material **",
			"^ website contains only a portion of **",
		},
	},
	{
		name: "legal/copyright", why: "A copyright line.",
		lines: []string{
			"© # **", "© copyright **", "copyright © **", "copyright # * all rights reserved **", "copyright c # **", "creative commons licence|license", "republish our articles|stories **", "republish this article|story ~ ~ ~ ~", "this work|article|story is licensed under **", "copyright c ^", "copyright c ^ #", "copyright # * inc ~", "copyright # * llc", "copyright # * ltd", "all rights reserved ~ ~ ~ ~ ~ ~ ~ ~", "* all rights reserved", "all content © **", "all content copyright **", "no part of this * may be reproduced **", "this document is subject to copyright **", "no part of this|these * may be reprinted|copied|used **", "reproduction in whole or in part **", "for reprint rights **", "for reprints and permissions **", "reprints", "reprints and permissions", "reuse this content", "request permission", "purchase licensing rights **", "buy licensing rights **", "licensing rights **", "© *", "c # ^",
		},
	},
	{
		name: "legal/terms", why: "Links to a site's terms.",
		lines: []string{
			"terms & conditions", "terms and conditions", "terms of use", "terms of service", "terms of sale", "terms", "terms and conditions apply", "privacy policy", "privacy notice", "privacy statement", "privacy", "privacy & cookies", "privacy and cookies", "cookie policy", "cookies policy", "syndication & licensing", "syndication and licensing", "about us", "contact us", "about us advertise with us", "editorial standards", "code of ethics", "ethics policy", "corrections policy", "do not sell my personal information", "do not sell or share my personal information", "do not sell my info", "accessibility", "accessibility statement", "california privacy rights", "your california privacy rights", "your us state privacy rights", "this site is protected by recaptcha **", "protected by recaptcha **", "use of this site constitutes acceptance **", "use of this website constitutes **", "user agreement ~ ~ ~ ~", "terms of use privacy policy **", "privacy policy terms **", "sitemap", "site map", "modern slavery act statement", "modern slavery statement", "complaints policy", "careers", "help center", "help centre",
		},
	},
	{
		name: "legal/cookies", why: "A notice about cookies.",
		lines: []string{
			"this site uses cookies **", "this website uses cookies **", "we use cookies", "we use cookies to|and|on|for|so **", "we and our partners use cookies **", "by continuing to browse ~ ~ ~ ~ agree **", "by continuing to use this site **", "by using this site you agree **", "your privacy choices", "cookie settings", "cookies settings", "cookie preferences", "cookie consent", "manage cookies", "accept cookies", "accept all cookies", "accept all", "reject all", "privacy settings", "manage preferences", "privacy preferences", "consent preferences",
		},
	},
	{
		name: "legal/affiliate", why: "A statement that links earn money.",
		lines: []string{
			"when you purchase through links **", "when you buy through links **", "when you buy through our links **", "if you buy through our links **", "if you buy something through **", "if you make a purchase ~ ~ ~ ~ ~ ~ commission **", "buying through us may earn **", "we may earn a ~ ~ commission **", "we may earn commission **", "we may receive a ~ commission **", "we may receive commission **", "we earn a commission **", "we independently select **", "we independently review **", "products purchased through this post **", "^ may earn a ~ ~ commission", "^ may earn a ~ ~ commission from ^", "^ may earn a ~ ~ commission on|when|if|for **", "^ may earn an affiliate commission **", "this article contains affiliate links **", "this post contains affiliate links **", "this story contains affiliate links **", "purchases you make through our links **", "as an amazon associate **", "disclosure: this post contains affiliate **", "all products featured * are independently selected **",
			"shop * at @ ~ ~ ~ ~",
		},
	},
}
