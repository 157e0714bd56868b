package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import org.thinkuknow.referral.MadeReferral;
import org.thinkuknow.withheld.Withheld;

import java.util.function.BiConsumer;

/** Words that were left out for an agency, each to be given after all by a press. */
final class GiveWords {

    private GiveWords() {}

    /**
     * The form of one referral, unfolded while its agency asks.
     *
     * @param give takes the reference of the referral and the number of the words
     */
    static NativeDetails of(MadeReferral made, CaseContext current, BiConsumer<String, Long> give) {
        var form = CaseForms.form(
                "Left out: " + made.facts().agency().name(),
                made.leftOut().stream()
                        .map(each -> line(made, each, current, give))
                        .toArray(Div[]::new));
        form.setOpen(made.isAsking());
        return form;
    }

    private static Div line(MadeReferral made, Withheld each, CaseContext current, BiConsumer<String, Long> give) {
        var words = new Paragraph("“%s”, left out: %s"
                .formatted(each.what().words(), each.what().why().words()));
        words.getElement().setAttribute("dir", "auto");
        var reference = made.facts().reference();
        var button = CaseForms.action(
                "give-words-" + each.id(),
                "Give these words now",
                () -> current.sendSoon(
                        "Words that were left out, to " + made.facts().agency().name(),
                        () -> give.accept(reference, each.id())));
        button.setAriaLabel("Give these words now: " + each.what().words());
        return new Div(words, button);
    }
}
