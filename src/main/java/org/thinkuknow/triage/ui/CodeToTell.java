package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.referral.CodesToTell;
import org.thinkuknow.referral.MadeReferral;
import org.thinkuknow.referral.ReferralRefused;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.ToldCode;
import org.thinkuknow.vault.ToldCodes;

/**
 * The code that an officer reads out while an agency is on the telephone: made at one press, shown where it was pressed, and nowhere and
 * never again (decision 0128).
 */
class CodeToTell extends Div {

    private final CodesToTell codes;
    private final String referral;
    private final Div shown = new Div();

    CodeToTell(MadeReferral made, CodesToTell codes) {
        this.codes = codes;
        this.referral = made.facts().reference();
        addClassNames("only-screen", "code-to-tell");
        setId("code-of-" + referral);
        shown.getElement().setAttribute("role", "status");
        var agency = made.facts().agency().name();
        var make = Buttons.once("make-code-" + referral, "Make a code", this::make);
        make.setAriaLabel("Make a code for " + agency);
        shown.add(new Paragraph(standing(made.code())));
        add(make, shown);
        if (made.code().browsers() > 0) {
            var stop = Buttons.once("stop-" + referral, "Stop them reading", this::stop);
            stop.setAriaLabel("Stop them reading: " + agency);
            add(stop);
        }
    }

    private static String standing(ToldCodes.Standing standing) {
        var let = "Let in so far: %d %s."
                .formatted(standing.browsers(), standing.browsers() == 1 ? "browser" : "browsers");
        return standing.goodUntil() == null
                ? "When they ring from the page of the link, press this and read it to them. " + let
                : "A code was made that is good until %s. Another takes its place. %s"
                        .formatted(UkTime.time(standing.goodUntil()), let);
    }

    private void make() {
        say(() -> {
            var told = codes.make(referral);
            shown.add(new ToldCode(told.groups(), told.goodUntil()));
        });
    }

    private void stop() {
        say(() -> {
            codes.stop(referral);
            shown.add(new Paragraph("Nobody reads it by the link any more. With a new code they can."));
        });
    }

    private void say(Runnable step) {
        shown.removeAll();
        try {
            step.run();
        } catch (ReferralRefused e) {
            shown.add(new Paragraph(e.getMessage()));
        }
    }
}
