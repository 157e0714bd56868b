package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.referral.MadeReferral;
import org.thinkuknow.referral.ReferralLine;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** To whom a case was referred, and what became of each referral. Codes for the telephone stand on no paper. */
class ReferralList extends UnorderedList {

    /** @param codeOf where a code for a link is made */
    ReferralList(List<MadeReferral> referrals, Function<MadeReferral, CodeToTell> codeOf, Instant now) {
        setId("referrals");
        referrals.forEach(made -> {
            var item = new ListItem(new Span(made.facts().agency().name() + ": "), stateOf(made, now));
            addTo(item, added(made, now));
            if (made.facts().takesAnswers(now)) {
                item.add(codeOf.apply(made));
            }
            if (made.facts().isLive()) {
                item.add(new DutyDesk(made.facts().reference(), made.numbers()));
            }
            item.add(grounds(made));
            if (!made.withheld().isEmpty()) {
                item.add(leftOut(made));
            }
            if (!made.lines().isEmpty()) {
                item.add(new UnorderedList(
                        made.lines().stream().map(line -> said(line, now)).toArray(ListItem[]::new)));
            }
            add(item);
        });
    }

    /** By number alone: the words are in what was told. */
    private static Div leftOut(MadeReferral made) {
        var given = made.withheld().size() - made.leftOut().size();
        return new Div("Different words left out: %d%s"
                .formatted(made.withheld().size(), given == 0 ? "" : ", given since: " + given));
    }

    private static Div grounds(MadeReferral made) {
        return new Div("Shared on the ground of: "
                + made.facts().course().basis().words().toLowerCase(Locale.UK));
    }

    /** What an agency said or an officer answered, with the words of whoever wrote them. */
    private static ListItem said(ReferralLine line, Instant now) {
        var item = new ListItem(ReadableTimes.sentence(capital(line.summary()) + ", ", line.at(), now, ""));
        if (!line.words().isEmpty()) {
            var words = new Span(": " + line.words());
            words.getElement().setAttribute("dir", "auto");
            item.add(words);
        }
        return item;
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private static void addTo(ListItem item, @Nullable Span words) {
        if (words != null) {
            item.add(words);
        }
    }

    private static Span stateOf(MadeReferral made, Instant now) {
        var facts = made.facts();
        var course = facts.course();
        if (course.withdrawnAt() != null) {
            return ReadableTimes.sentence(
                    "withdrawn ", course.withdrawnAt(), now, ", because: " + made.withdrawnBecause());
        }
        if (course.declinedAt() != null) {
            return ReadableTimes.sentence("not theirs, they say, ", course.declinedAt(), now, "");
        }
        if (facts.acknowledgedAt() != null) {
            return ReadableTimes.sentence("acknowledged ", facts.acknowledgedAt(), now, " by " + made.acknowledgedBy());
        }
        if (facts.locked()) {
            return new Span("locked after too many wrong codes; with a new code it opens again");
        }
        if (facts.openedAt() != null) {
            return ReadableTimes.sentence("read ", facts.openedAt(), now, ", not acknowledged yet");
        }
        if (facts.refusedAt() != null) {
            return ReadableTimes.sentence(
                    "not told: the address takes no mail, ",
                    facts.refusedAt(),
                    now,
                    ". Please call them, and have the address mended");
        }
        return facts.sentAt() == null
                ? new Span("the e-mail has not left yet; it is tried again by itself")
                : ReadableTimes.sentence("e-mail sent ", facts.sentAt(), now, "");
    }

    private static @Nullable Span added(MadeReferral made, Instant now) {
        var added = made.facts().added();
        if (added.at() != null) {
            return ReadableTimes.sentence(
                    ". Added after the referral, ",
                    added.at(),
                    now,
                    ": %s by %s"
                            .formatted(
                                    added.readAt() == null ? "not yet read" : "read, not yet acknowledged",
                                    made.facts().agency().name()));
        }
        return added.acknowledgedAt() == null
                ? null
                : ReadableTimes.sentence(
                        ". What was added: acknowledged ",
                        added.acknowledgedAt(),
                        now,
                        " by " + made.moreAcknowledgedBy());
    }
}
