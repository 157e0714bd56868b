package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.triage.Level;
import org.thinkuknow.triage.OpenCase;

import java.time.Instant;
import java.util.Locale;

/** What is known of a case: level and why, clock, who has it, and where it was referred. */
class Known extends Section {

    Known(OpenCase open, Instant now) {
        addClassName("known");
        var facts = open.facts();
        var level = new Paragraph((facts.level() == Level.ONE ? "▲ " : "") + facts.level().title() + ", " + facts.level().meaning());
        level.setId("level");
        level.addClassNames("level", "level-" + facts.level().name().toLowerCase(Locale.ROOT));
        add(level, new Paragraph(facts.confirmed() == null ? "Suggested, not confirmed yet:" : "Confirmed. Suggested was: " + facts.suggested().title()));
        if (facts.lookAgain()) {
            var again = new Paragraph("Look again: something came after the level was confirmed. Read it, then confirm the level once more.");
            again.setId("look-again");
            again.addClassName("asked");
            add(again);
        }
        var state = new Paragraph(facts.state().words() + (open.ownerName() == null ? "" : ", with " + open.ownerName()));
        state.setId("case-state");
        add(new ReasonList(facts.reasons()), state);
        if (open.due() != null) {
            var clock = new Paragraph("Next: " + open.due().what() + " " + Times.until(open.due().until(), now));
            clock.addClassName("clock");
            clock.setClassName("overdue", open.due().until().isBefore(now));
            add(clock);
        }
        add(new ClimbList(open.climbs(), now));
        if (facts.outcome() != null) {
            add(new Paragraph("Outcome: " + facts.outcome().words()));
        }
        referrals(open, now);
    }

    private void referrals(OpenCase open, Instant now) {
        if (!open.referrals().isEmpty()) {
            var list = new UnorderedList();
            list.setId("referrals");
            open.referrals().forEach(made -> list.add(new ListItem(made.facts().agency().name() + ": " + stateOf(made, now) + codeOf(made))));
            add(new H2("Referrals"), list);
        }
    }

    private static String codeOf(OpenCase.MadeReferral made) {
        return made.facts().acknowledgedAt() == null && !made.facts().locked() ? ". Code to tell by telephone: " + made.code() : "";
    }

    private static String stateOf(OpenCase.MadeReferral made, Instant now) {
        var facts = made.facts();
        if (facts.acknowledgedAt() != null) {
            return "acknowledged %s by %s".formatted(Times.ago(facts.acknowledgedAt(), now), made.acknowledgedBy());
        }
        if (facts.locked()) {
            return "locked after too many wrong codes. The right one is " + made.code();
        }
        if (facts.openedAt() != null) {
            return "read " + Times.ago(facts.openedAt(), now) + ", not acknowledged yet";
        }
        if (facts.refusedAt() != null) {
            return "not told: the address takes no mail, %s. Please call them, and have the address mended".formatted(Times.ago(facts.refusedAt(), now));
        }
        return facts.sentAt() == null ? "the e-mail has not left yet; it is tried again by itself" : "e-mail sent " + Times.ago(facts.sentAt(), now);
    }
}
