package org.thinkuknow.limits.web;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.content.Helplines;
import org.thinkuknow.limits.Limits;
import org.thinkuknow.translation.Translations;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The page of a busy time: it holds everything that was typed, and says what to do. */
@Component
class BusyPage {

    /** Stands in the address that the form is sent to. */
    private static final String LANGUAGE = "lang";

    private static final Set<String> OWN = Set.of("what", "turn", LANGUAGE, Floodgate.STAMP, Floodgate.PROOF);

    private final Centre centre;
    private final Helplines helplines;
    private final Limits limits;
    private final Translations languages;

    BusyPage(Centre centre, Helplines helplines, Limits limits, Translations languages) {
        this.centre = centre;
        this.helplines = helplines;
        this.limits = limits;
        this.languages = languages;
    }

    ModelAndView with(Map<String, String[]> sent, String stamp, long seconds) {
        var others = new LinkedHashMap<>(sent);
        others.keySet().removeAll(OWN);
        var words = languages.in(sent.getOrDefault(LANGUAGE, new String[] {""})[0]);
        return new ModelAndView("limits/busy")
                .addObject("p", words)
                .addObject("what", sent.getOrDefault("what", new String[] {""})[0])
                .addObject("others", others)
                .addObject("stamp", stamp)
                .addObject("seconds", seconds)
                .addObject("bits", limits.proofBits())
                .addObject("testCopy", centre.isTestCopy())
                .addObject("emergency", helplines.get("emergency"))
                .addObject("childline", helplines.get("childline"));
    }
}
