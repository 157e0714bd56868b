package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.html.Section;
import org.springframework.stereotype.Component;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shift.Care;
import org.thinkuknow.shift.TalkRequests;
import org.thinkuknow.triage.CaseJoining;
import org.thinkuknow.triage.CaseRestricting;
import org.thinkuknow.triage.CaseThemes;
import org.thinkuknow.triage.CaseTies;
import org.thinkuknow.triage.CaseWork;
import org.thinkuknow.triage.NextCase;
import org.thinkuknow.triage.ui.UnsentFields.LeftUnsent;

import java.util.List;
import java.util.function.Consumer;

/** Makes what stands beside the words of a case: what is known of it, what can be done, and what was. */
@Component
class CaseSide {

    private final CaseWork work;
    private final NextCase next;
    private final Explanations explanations;
    private final CaseThemes themes;
    private final CaseJoining joining;
    private final CaseTies ties;
    private final ReferralForms referralForms;
    private final MessageForms messageForms;
    private final HandOverForms handOverForms;
    private final TaskForms taskForms;
    private final PeopleForms peopleForms;
    private final TalkRequests talks;
    private final CaseRestricting restricting;
    private final Care care;

    CaseSide(
            CaseWork work,
            NextCase next,
            Explanations explanations,
            CaseThemes themes,
            CaseJoining joining,
            CaseTies ties,
            ReferralForms referralForms,
            MessageForms messageForms,
            HandOverForms handOverForms,
            TaskForms taskForms,
            PeopleForms peopleForms,
            TalkRequests talks,
            CaseRestricting restricting,
            Care care) {
        this.work = work;
        this.next = next;
        this.explanations = explanations;
        this.themes = themes;
        this.joining = joining;
        this.ties = ties;
        this.referralForms = referralForms;
        this.messageForms = messageForms;
        this.handOverForms = handOverForms;
        this.taskForms = taskForms;
        this.peopleForms = peopleForms;
        this.talks = talks;
        this.restricting = restricting;
        this.care = care;
    }

    /**
     * The parts, from top to bottom. Those with fields come before the one that shows what has no field any more.
     *
     * @param mark has the words marked that weighed for the reader
     */
    List<Section> of(CaseContext current, Consumer<Explained> mark) {
        var open = current.open();
        return List.of(
                new NextStepBar(current, taskForms.firstNeeded(current.reference())),
                new SummaryPane(open, new ReadsLike(open, explanations, mark), referralForms::codeOf, current.now()),
                peopleForms.of(current),
                taskForms.steps(current),
                new SameMatter(current, joining),
                new SharesWith(current.reference(), ties.of(open.report()), current.now()),
                new CaseActions(
                        current,
                        work,
                        next,
                        themes,
                        referralForms,
                        messageForms,
                        handOverForms,
                        taskForms,
                        () -> joining.isMine(current.reference())),
                new RestrictedPane(current, restricting),
                new LeftUnsent(
                        current.unsent(),
                        current.officer().equals(open.facts().standing().owner()),
                        current.perform()),
                new HistoryPane(open, care.readsReasonsFirst(), current.now()),
                new TalkLine(
                        talks, "I would like to talk about this one", new PageLink("/triage/care", "Who listens")));
    }
}
