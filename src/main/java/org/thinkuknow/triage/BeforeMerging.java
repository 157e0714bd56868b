package org.thinkuknow.triage;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.account.Staff;
import org.thinkuknow.triage.JoinRows.Join;
import org.thinkuknow.triage.JoinRows.Stood;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Keeps how two cases stood before they were merged, and puts it back when they are split. What is newer than the merge is never
 * undone: a level that an officer confirmed, a message that came, a question that was asked (decision 0090).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BeforeMerging {

    private final JoinRows rows;
    private final CaseRepository cases;
    private final MergedCases merged;
    private final Staff staff;
    private final RestrictionRows restrictions;

    BeforeMerging(JoinRows rows, CaseRepository cases, MergedCases merged, Staff staff, RestrictionRows restrictions) {
        this.rows = rows;
        this.cases = cases;
        this.merged = merged;
        this.staff = staff;
        this.restrictions = restrictions;
    }

    /** How two cases stand that are about to be merged. */
    Both of(Case lead, Case part) {
        return new Both(Stood.of(lead), Stood.of(part));
    }

    /** Keeps how they stood, once they are merged. */
    void keep(Case lead, Case part, Both stood) {
        rows.keep(new Join(part.reference(), lead.reference(), stood.lead, Stood.of(lead), stood.part));
    }

    /** Puts back how both stood, once they are split. */
    void restore(Case lead, Case part) {
        var all = rows.of(lead.reference());
        var from = 0;
        while (from < all.size() && !all.get(from).part().equals(part.reference())) {
            from++;
        }
        rows.delete(part.reference());
        var since = all.subList(from, all.size());
        if (lead.is(CaseState.CLOSED) || part.is(CaseState.CLOSED) || since.isEmpty()) {
            forget(lead, part.reference(), since);
            return;
        }
        if (isWhole(since, Stood.of(lead))) {
            standAsBefore(lead, since);
        } else {
            forget(lead, part.reference(), since.subList(1, since.size()));
        }
        standAgain(part, since.getFirst().own(), lead.reference());
    }

    /** Whether nothing happened to the leading case since a merge but others. */
    private static boolean isWhole(List<Join> since, Stood now) {
        for (var at = 1; at < since.size(); at++) {
            if (!since.get(at).before().isJudgedAs(since.get(at - 1).after())) {
                return false;
            }
        }
        return now.isJudgedAs(since.getLast().after());
    }

    /** The leading case stands as before the first of some merges, and then as the others make it. */
    private void standAsBefore(Case lead, List<Join> since) {
        var before = since.getFirst().before();
        lead.judgement().restore(before.judged());
        lead.startClocks(before.clocksFrom());
        if (before.seen() != null) {
            lead.asked().seen(before.seen().by(), before.seen().at());
        }
        for (var each : since.subList(1, since.size())) {
            var stood = Stood.of(lead);
            var part = cases.findById(each.part()).orElseThrow();
            merged.makeAsUrgent(lead, part.facts());
            if (!part.facts().merge().sameReport()) {
                lead.lookAnew(lead.facts().times().clocksFrom());
            }
            rows.keep(new Join(each.part(), each.lead(), stood, Stood.of(lead), each.own()));
        }
        if (since.size() == 1) {
            askAgain(lead, before, "");
        }
    }

    /** What a second officer was asked is asked again, unless something else is by now; what was answered is not. */
    private static void askAgain(Case found, Stood before, String answered) {
        if (found.secondOfficer().kept().at() == null) {
            found.secondOfficer().restore(before.second());
        }
        if (found.mergeLink().askedTwin().of() == null
                && !answered.equals(before.twin().of())) {
            found.mergeLink().restore(before.twin());
        }
    }

    /** The level stays, and no reason names a case any more that stands by itself. */
    private void forget(Case lead, String part, List<Join> later) {
        var beginning = MergedCases.reasonOf(part);
        var instead = lead.judgement().facts().confirmed() == null
                ? "Its level came with %s, which stands by itself again. Confirm the level.".formatted(part)
                : "";
        lead.judgement().restore(lead.judgement().kept().without(beginning, instead));
        later.forEach(each -> rows.keep(new Join(
                each.part(),
                each.lead(),
                each.before().with(each.before().judged().without(beginning, instead)),
                each.after().with(each.after().judged().without(beginning, instead)),
                each.own())));
    }

    /** The case that was merged is with whom it was, and waits as it did. */
    private void standAgain(Case part, Stood before, String lead) {
        var now = Stood.of(part);
        if (before.isJudgedAs(now)) {
            askAgain(part, before, lead);
        }
        var owner = Optional.ofNullable(before.owner())
                .filter(staff::isActiveOfficer)
                .filter(each -> !restrictions.isClosed(part.reference(), each))
                .orElse(null);
        cases.standAgain(
                part.reference(),
                owner,
                owner != null && before.state() == CaseState.CLAIMED,
                before.claimedAt(),
                Objects.requireNonNull(now.claimedAt()));
    }

    /** How the leading case stood, and the one that was to be merged into it. */
    record Both(Stood lead, Stood part) {}
}
