package org.thinkuknow.limits.web;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.content.Helplines;
import org.thinkuknow.limits.Limits;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The page of a busy time: it holds everything that was typed, and says what to do. */
@Component
class BusyPage {

    private static final Set<String> OWN = Set.of("what", Floodgate.STAMP, Floodgate.PROOF);

    private final Centre centre;
    private final Helplines helplines;
    private final Limits limits;

    BusyPage(Centre centre, Helplines helplines, Limits limits) {
        this.centre = centre;
        this.helplines = helplines;
        this.limits = limits;
    }

    ModelAndView with(Map<String, String[]> sent, String stamp, long seconds) {
        var others = new LinkedHashMap<>(sent);
        others.keySet().removeAll(OWN);
        return new ModelAndView("limits/busy")
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
