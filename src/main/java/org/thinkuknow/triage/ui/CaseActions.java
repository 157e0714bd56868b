package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.thinkuknow.geography.Agency;
import org.thinkuknow.referral.MadeReferral;
import org.thinkuknow.referral.ReferralFacts;
import org.thinkuknow.replies.Audience;
import org.thinkuknow.triage.CaseState;
import org.thinkuknow.triage.CaseWork;
import org.thinkuknow.triage.Level;
import org.thinkuknow.triage.OpenCase;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/** What the signed-in officer can do with the open case now. */
class CaseActions extends Section {

    private final OpenCase open;
    private final String reference;
    private final CaseWork work;
    private final OfficersTools tools;
    private final UnsentFields unsent;
    private final Consumer<Runnable> perform;
    private final Instant now;

    /**
     * @param unsent  what stands in the fields until it is sent
     * @param perform runs a step, shows why it was refused if it was, and opens the case anew if it was not
     */
    CaseActions(
            OpenCase open,
            String officer,
            boolean supervisor,
            OfficersTools tools,
            UnsentFields unsent,
            Consumer<Runnable> perform,
            Instant now) {
        this.open = open;
        this.reference = open.facts().reference();
        this.work = tools.work();
        this.tools = tools;
        this.unsent = unsent;
        this.perform = perform;
        this.now = now;
        addClassName("actions");
        var facts = open.facts();
        lowering(officer);
        closing(officer);
        if (facts.merge().isMerged()) {
            merged();
        } else if (facts.standing().state() == CaseState.CLOSED) {
            add(button("Reopen", "reopen", () -> work.reopen(reference)));
        } else if (facts.standing().owner() == null) {
            add(CaseForms.mainAction("Take this case", "claim", () -> perform.accept(() -> work.claim(reference))));
        } else if (facts.standing().owner().equals(officer) || supervisor) {
            mine();
        } else {
            add(new Paragraph("%s has this case. You can read it and add notes.".formatted(open.ownerName())), note());
        }
    }

    /** The case that it is merged into is where things are decided; only what belongs to this report is done here. */
    private void merged() {
        if (tools.joining().isMine(reference) && open.facts().standing().state() != CaseState.CLOSED) {
            telephone();
            unlock();
            add(opened(message(), open.facts().standing().childWrote()));
        }
        add(note());
    }

    private void mine() {
        var facts = open.facts();
        var next = NextStep.of(facts);
        add(opened(
                CaseForms.level(
                        facts.level(),
                        unsent,
                        (level, reason) -> send(() -> work.assess(reference, level, reason), "level-reason")),
                next == NextStep.LEVEL));
        if (facts.judged().confirmed() != null) {
            add(opened(
                    ReferForm.of(facts, tools.geography(), open.nearby(), unsent, this::refer),
                    next == NextStep.REFER));
            telephone();
            unlock();
        }
        add(opened(message(), next == NextStep.MESSAGE), note());
        if (facts.standing().state().canBecome(CaseState.CLOSED)) {
            add(opened(
                    CloseForm.of(
                            facts,
                            unsent,
                            closing -> send(
                                    () -> work.close(
                                            reference,
                                            closing,
                                            open.report().messages().size()),
                                    "how-known",
                                    "no-answer")),
                    next == NextStep.CLOSE));
        }
        if (facts.level() != Level.ONE && facts.standing().state() != CaseState.REFERRED) {
            add(MessageForm.signpost(
                    tools.signposts().all(),
                    Audience.of(open.report()),
                    chosen -> perform.accept(() -> tools.notForUs()
                            .answerAndClose(
                                    reference,
                                    chosen.id(),
                                    open.report().messages().size()))));
        }
        add(unsent.unfolded(HandOverForm.of(
                () -> tools.handOver()
                        .colleagues(Objects.requireNonNull(facts.standing().owner())),
                unsent,
                (colleague, note) -> send(() -> tools.handOver().give(reference, colleague, note), "give-note"))));
        add(button("Give back to the queue", "release", () -> work.release(reference)));
    }

    private NativeDetails opened(NativeDetails form, boolean open) {
        form.setOpen(open);
        return unsent.unfolded(form);
    }

    private void refer(List<Agency> agencies, String request, String whyNotOther) {
        send(
                () -> tools.caseReferrals().referToAll(reference, agencies, request, whyNotOther),
                "police",
                "services",
                "request",
                "why-not");
    }

    private void telephone() {
        open.referrals().stream()
                .map(MadeReferral::facts)
                .filter(ReferralFacts::isOwed)
                .forEach(made -> {
                    var saidBy = "said-by-" + made.reference();
                    add(unsent.unfolded(CaseForms.telephone(
                            made.agency().name(),
                            saidBy,
                            unsent,
                            by -> send(
                                    () -> tools.referrals()
                                            .acknowledgedByTelephone(
                                                    made.reference(),
                                                    by,
                                                    open.report().messages().size()),
                                    saidBy))));
                });
    }

    private void unlock() {
        open.referrals().stream()
                .map(MadeReferral::facts)
                .filter(made -> made.locked() && made.opensUntil().isAfter(now))
                .forEach(made -> add(button(
                        "Let %s try the code again".formatted(made.agency().name()),
                        "unlock-" + made.reference(),
                        () -> tools.referrals().letCodeBeTriedAgain(made.reference()))));
    }

    private void lowering(String officer) {
        var wanted = open.facts().toAgree().lowerTo();
        if (wanted == null) {
            return;
        }
        var asked = new Paragraph("%s asks to lower this case to %s. The reason is in the notes."
                .formatted(open.facts().toAgree().lowerAskedBy(), wanted.title()));
        asked.addClassName("asked");
        add(asked);
        if (!officer.equals(open.facts().toAgree().lowerAskedBy())) {
            add(button("Agree to lower", "agree-lower", () -> work.agreeToLower(reference)));
        }
        add(button(
                "Keep " + Level.ONE.title().toLowerCase(Locale.ROOT), "keep-level", () -> work.keepLevel(reference)));
    }

    private void closing(String officer) {
        var how = open.facts().toAgree().closeAs();
        if (how == null) {
            return;
        }
        var asked = new Paragraph("%s asks to close this case as “%s”. Read everything and the notes before you agree."
                .formatted(open.facts().toAgree().closeAskedBy(), how.words()));
        asked.addClassName("asked");
        add(asked);
        if (!officer.equals(open.facts().toAgree().closeAskedBy())) {
            add(button(
                    "Agree to close",
                    "agree-close",
                    () -> work.agreeToClose(reference, open.report().messages().size())));
        }
        add(button("Keep it open", "keep-open", () -> work.keepOpen(reference)));
    }

    private NativeDetails message() {
        return MessageForm.of(
                tools.templates(),
                Audience.of(open.report()),
                unsent,
                text -> send(() -> work.writeToChild(reference, text), "message"));
    }

    private NativeDetails note() {
        return unsent.unfolded(CaseForms.note(unsent, text -> send(() -> work.note(reference, text), "note")));
    }

    private void send(Runnable step, String... fields) {
        perform.accept(() -> unsent.send(step, fields));
    }

    private Button button(String words, String id, Runnable step) {
        return CaseForms.action(words, id, () -> perform.accept(step));
    }
}
