package org.thinkuknow.triage;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.thinkuknow.report.Reports;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What keeps a case open, whoever wants to end it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class EndConditions {

    private static final int MOST_NAMED = 3;

    private final CaseRepository cases;
    private final CaseTaskRows tasks;
    private final MergedCases merged;
    private final ReferralNews news;
    private final Reports reports;

    EndConditions(CaseRepository cases, CaseTaskRows tasks, MergedCases merged, ReferralNews news, Reports reports) {
        this.cases = cases;
        this.tasks = tasks;
        this.merged = merged;
        this.news = news;
        this.reports = reports;
    }

    /**
     * @param messagesShown how many messages the officer saw
     * @throws TriageRefused if a message came meanwhile, if something in a case merged into it still waits, if an agency has not
     *                       acknowledged what was added, or if a step is open that is needed at its level
     */
    void mustHold(Case found, int messagesShown) {
        var more = reports.look(found.reference()).messages().size() > messagesShown;
        TriageRefused.when(more, "There is a new message. Please read it first.");
        merged.mustAllowEnd(found.reference());
        news.mustAllowEnd(found);
        mustHaveTakenItsSteps(found);
    }

    private void mustHaveTakenItsSteps(Case found) {
        var open = open(found);
        TriageRefused.when(
                !open.isEmpty(),
                "%s open that this case needs: %s. Mark each as done, or say why it is not needed, then close."
                        .formatted(
                                open.size() == 1 ? "A step is" : "%d steps are".formatted(open.size()),
                                Stream.concat(
                                                open.stream()
                                                        .limit(MOST_NAMED)
                                                        .map(step -> "“%s”".formatted(step.words())),
                                                Stream.of("and %d more".formatted(open.size() - MOST_NAMED))
                                                        .filter(more -> open.size() > MOST_NAMED))
                                        .collect(Collectors.joining(", "))));
    }

    /** Of a case and those merged into it, each step once; the same report sent twice needs nothing twice. */
    private List<CaseTask> open(Case found) {
        var had = tasks.of(found.reference()).stream()
                .map(CaseTask::step)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        return Stream.concat(
                        tasks.keepOpen(found.reference(), found.level()).stream(),
                        cases.mergedInto(found.reference()).stream()
                                .filter(part -> !part.is(CaseState.CLOSED)
                                        && !part.facts().merge().sameReport())
                                .flatMap(part -> tasks.keepOpen(part.reference(), part.level()).stream())
                                .filter(step -> had.add(step.step())))
                .toList();
    }
}
