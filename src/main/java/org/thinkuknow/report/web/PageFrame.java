package org.thinkuknow.report.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.content.Helpline;
import org.thinkuknow.content.Helplines;

/** What every plain page for children shows: who can help now, and whether anybody watches this copy. */
@Component
class PageFrame {

    private final Centre centre;
    private final Helplines helplines;

    PageFrame(Centre centre, Helplines helplines) {
        this.centre = centre;
        this.helplines = helplines;
    }

    void fill(Model model) {
        model.addAttribute("testCopy", centre.isTestCopy());
        model.addAttribute("emergency", helpline("999"));
        model.addAttribute("childline", helpline("childline"));
    }

    private Helpline helpline(String id) {
        return helplines.get(id);
    }
}
