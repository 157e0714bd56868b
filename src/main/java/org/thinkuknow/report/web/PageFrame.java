package org.thinkuknow.report.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.content.Helpline;
import org.thinkuknow.content.Helplines;
import org.thinkuknow.translation.Translations;
import org.thinkuknow.translation.Words;

/** What every plain page for children shows: its language and the others, who can help now, and whether anybody watches this copy. */
@Component
class PageFrame {

    private final Centre centre;
    private final Translations languages;
    private final Helpline emergency;
    private final Helpline childline;

    PageFrame(Centre centre, Helplines helplines, Translations languages) {
        this.centre = centre;
        this.languages = languages;
        this.emergency = helplines.get("emergency");
        this.childline = helplines.get("childline");
    }

    /**
     * Fills the frame.
     *
     * @param lang  the language that the address names; English if there is none such
     * @param again the address that draws the page again, with what was typed, in another language
     * @return the words of the language
     */
    Words fill(String lang, String again, Model model) {
        var words = languages.in(lang);
        model.addAttribute("p", words);
        model.addAttribute("languages", languages.offered());
        model.addAttribute("again", again);
        model.addAttribute("testCopy", centre.isTestCopy());
        model.addAttribute("emergency", emergency);
        model.addAttribute("childline", childline);
        return words;
    }

    /** The words of a language, for a sentence on the page. */
    Words words(String lang) {
        return languages.in(lang);
    }
}
