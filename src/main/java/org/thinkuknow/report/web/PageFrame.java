package org.thinkuknow.report.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.thinkuknow.centre.Centre;
import org.thinkuknow.content.Helpline;
import org.thinkuknow.content.Helplines;
import org.thinkuknow.content.TellButton;

/** What every plain page for children shows: who can help now, and whether anybody watches this copy. */
@Component
class PageFrame {

    private final Centre centre;
    private final Helpline emergency;
    private final Helpline childline;

    PageFrame(Centre centre, Helplines helplines) {
        this.centre = centre;
        this.emergency = helplines.get("emergency");
        this.childline = helplines.get("childline");
    }

    void fill(Model model) {
        model.addAttribute("button", TellButton.NAME);
        model.addAttribute("testCopy", centre.isTestCopy());
        model.addAttribute("emergency", emergency);
        model.addAttribute("childline", childline);
    }
}
