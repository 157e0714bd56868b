package org.thinkuknow.outreach.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.disclosure.DutyPart;

import java.time.LocalDateTime;

/** The fields of a record that a duty to report asks for. */
final class DutyFields {

    private static final String HOW = "duty-how";
    private static final String MOMENT = "datetime-local";

    private DutyFields() {}

    /** @param law what the law says, for whoever writes */
    static void add(PlainForm form, String law, DutyPart before) {
        form.part("Duty to report")
                .put(new Paragraph(law))
                .line(
                        "duty-source",
                        "Who told it, or in whom you saw it",
                        "Such as “the child”, “a friend”.",
                        before.source())
                .area(HOW, "How you know", "", before.how())
                .input("duty-known", "When you knew", "", MOMENT, shown(before.knownAt()))
                .input("duty-told", "When you told", "Leave it empty until you have.", MOMENT, shown(before.told()))
                .line("duty-to", "Whom you told", "The police, or the local authority.", before.to())
                .area("duty-delay", "Why not at once", "Only if you waited.", before.delay());
    }

    /** What was typed; null if it was not asked. */
    static @Nullable DutyPart of(Typed typed) {
        return typed.has(HOW)
                ? new DutyPart(
                        typed.text("duty-source"),
                        typed.text(HOW),
                        typed.moment("duty-known"),
                        typed.moment("duty-told"),
                        typed.text("duty-to"),
                        typed.text("duty-delay"))
                : null;
    }

    private static String shown(@Nullable LocalDateTime at) {
        return at == null ? "" : at.toString();
    }
}
