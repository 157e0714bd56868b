package org.thinkuknow.triage.ui;

import org.jspecify.annotations.Nullable;
import org.thinkuknow.triage.CaseFacts;
import org.thinkuknow.triage.Level;
import org.thinkuknow.triage.RisenCase;

import java.util.List;
import java.util.Objects;

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
