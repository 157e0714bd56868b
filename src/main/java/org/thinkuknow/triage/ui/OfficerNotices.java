package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.triage.CaseFacts;
import org.thinkuknow.triage.RisenCases.RisenCase;

import java.util.List;
import java.util.Objects;

/** What the desk says to its officer: why a step was refused, and that the case has changed. Neither takes the other's place. */
class OfficerNotices extends Div {

    private final Paragraph refusal = new Paragraph();
    private final Div changed = new Div();
    private String said = "";

    OfficerNotices() {
        refusal.setId("message-to-officer");
        refusal.addClassName("message-to-officer");
        refusal.getElement().setAttribute("role", "alert");
        changed.setId("changed");
        changed.addClassName("message-to-officer");
        changed.getElement().setAttribute("role", "status");
        add(refusal, changed);
    }

    void tell(String sentence) {
        refusal.setText(sentence);
        if (!sentence.isEmpty()) {
            refusal.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        }
    }

    /**
     * Says it once, however often it is told.
     *
     * @param show shows the case anew
     */
    void changed(WhatChanged what, Runnable show) {
        if (what.sentence().equals(said)) {
            return;
        }
        upToDate();
        said = what.sentence();
        changed.setClassName("risen", what.urgent());
        changed.getElement().setAttribute("role", what.urgent() ? "alert" : "status");
        changed.add(new Span(said + " "), CaseForms.action("show-changed", "Show it", show));
    }

    void upToDate() {
        said = "";
        changed.removeAll();
    }

    /**
     * What an officer is told of a case that changed while it lay open.
     *
     * @param urgent whether it became level one
     */
    record WhatChanged(String sentence, boolean urgent) {

        /**
         * @param risen what became level one in the officer's hands and why
         */
        static WhatChanged of(CaseFacts before, CaseFacts now, List<RisenCase> risen, @Nullable String officer) {
            if (now.level() == Level.ONE
                    && before.level() != Level.ONE
                    && now.judged().confirmed() == null) {
                var why = risen.stream()
                        .filter(each -> each.reference().equals(now.reference()))
                        .findFirst()
                        .map(RisenCase::why)
                        .orElseGet(() -> RisenCase.why(before, now));
                return new WhatChanged("▲ Now level one: %s.%s".formatted(why, lost(before, now, officer)), true);
            }
            return new WhatChanged(
                    Objects.equals(now.times().wroteAt(), before.times().wroteAt())
                            ? "This case has changed."
                            : "The child has written again.",
                    false);
        }

        private static String lost(CaseFacts before, CaseFacts now, @Nullable String officer) {
            return Objects.equals(before.standing().owner(), officer)
                            && now.standing().owner() == null
                    ? " Nobody opened it, so anybody can take it now."
                    : "";
        }
    }
}
