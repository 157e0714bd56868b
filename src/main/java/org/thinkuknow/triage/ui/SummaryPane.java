package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.referral.MadeReferral;
import org.thinkuknow.triage.CaseFacts;
import org.thinkuknow.triage.CaseState;
import org.thinkuknow.triage.OpenCase;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What is known of a case: level and why, clock, who has it, and where it was referred. */
class SummaryPane extends Section {

    /**
     * @param readsLike what the reader makes of it, behind the reasons of the signs
     * @param codeOf    where a code for an agency's link is made
     */
    SummaryPane(OpenCase open, ReadsLike readsLike, Function<MadeReferral, CodeToTell> codeOf, Instant now) {
        addClassName("known");
        var facts = open.facts();
        var level = new Paragraph((facts.level() == Level.ONE ? "▲ " : "")
                + facts.level().title() + ", " + facts.level().meaning());
        level.setId("level");
        level.addClassNames("level", "level-" + facts.level().name().toLowerCase(Locale.ROOT));
        add(
                level,
                new Paragraph(
                        facts.judged().confirmed() == null
                                ? "Suggested, not confirmed yet:"
                                : "Confirmed. Suggested was: "
                                        + facts.judged().suggested().title()));
        if (facts.judged().lookAgain()) {
            var again = new Paragraph(
                    "Look again: something came after the level was confirmed. Read it, then confirm the level once more.");
            again.setId("look-again");
            again.addClassName("asked");
            add(again);
        }
        if (facts.isFirst()) {
            var first = new Paragraph("Look first: it may be level one. Read it, then confirm the level.");
            first.setId("look-first");
            first.addClassName("asked");
            add(first);
        }
        var state = new Paragraph(stands(open));
        state.setId("case-state");
        var reasons = new ReasonList(facts.judged().reasons());
        reasons.setId("reasons");
        add(reasons, readsLike, state);
        if (open.due() != null) {
            var clock = new Paragraph("Next: " + open.due().what() + " "
                    + ReadableTimes.until(open.due().until(), now));
            clock.addClassName("clock");
            clock.getElement()
                    .setAttribute("data-exact", UkTime.exact(open.due().until()));
            clock.setClassName("overdue", open.due().until().isBefore(now));
            add(clock);
        }
        seen(facts, now);
        if (facts.level() == Level.ONE && facts.asked().isToSay()) {
            var half = new Paragraph("%s. At level one both are asked."
                    .formatted(capital(facts.asked().missingWords())));
            half.setId("not-asked");
            half.addClassName("asked");
            add(half);
        }
        add(new EscalationList(open.escalations(), now));
        if (facts.standing().outcome() != null) {
            add(new Paragraph("Outcome: " + facts.standing().outcome().words()));
        }
        referrals(open, codeOf, now);
    }

    private void seen(CaseFacts facts, Instant now) {
        var seen = facts.times().seen();
        if (seen != null || facts.level() == Level.ONE && facts.times().acknowledgedAt() != null) {
            var said = seen == null
                    ? new Paragraph("Nobody has written down yet that the child was seen.")
                    : new Paragraph(ReadableTimes.sentence(
                            "Child seen ", seen.at(), now, ", by " + seen.by().words()));
            said.setId("seen");
            add(said);
        }
    }

    private void referrals(OpenCase open, Function<MadeReferral, CodeToTell> codeOf, Instant now) {
        if (!open.referrals().isEmpty()) {
            add(new H2("Referrals"), new ReferralList(open.referrals(), codeOf, now));
        }
    }

    /** Where a case stands and with whom; such as "Being read, with Ayesha Khan". */
    static String stands(OpenCase open) {
        var facts = open.facts();
        var again = facts.standing().state() == CaseState.ASSESSED
                && (facts.judged().confirmed() == null || facts.judged().lookAgain());
        return (again ? "Level to be confirmed again" : facts.standing().state().words())
                + (open.ownerName() == null ? "" : ", with " + open.ownerName());
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** Why a case has its level: the first few to the eye, and how many more there are, which open at a press. */
    static class ReasonList extends Div {

        /** Whoever reads more than these reads the words themselves sooner. */
        static final int SHOWN = 6;

        ReasonList(List<String> reasons) {
            add(list(reasons.stream().limit(SHOWN).toList()));
            if (reasons.size() > SHOWN) {
                add(new NativeDetails(
                        "and %d more".formatted(reasons.size() - SHOWN),
                        list(reasons.stream().skip(SHOWN).toList())));
            }
        }

        private static Component list(List<String> reasons) {
            return new UnorderedList(reasons.stream().map(ListItem::new).toArray(ListItem[]::new));
        }
    }
}
