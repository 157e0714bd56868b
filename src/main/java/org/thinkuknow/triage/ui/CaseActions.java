package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.assessment.Level;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.triage.CaseFacts;
import org.thinkuknow.triage.CaseState;
import org.thinkuknow.triage.CaseTask;
import org.thinkuknow.triage.CaseThemes;
import org.thinkuknow.triage.CaseWork;
import org.thinkuknow.triage.NextCase;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** What the signed-in officer can do with the open case now. */
class CaseActions extends Section {

    private final CaseContext current;
    private final String reference;
    private final CaseWork work;
    private final NextCase next;
    private final CaseThemes themes;
    private final ReferralForms referralForms;
    private final MessageForms messageForms;
    private final HandOverForms handOverForms;
    private final TaskForms taskForms;

    /** @param mayAct whether the officer has the case, or the one that it is merged into */
    CaseActions(
            CaseContext current,
            CaseWork work,
            NextCase next,
            CaseThemes themes,
            ReferralForms referralForms,
            MessageForms messageForms,
            HandOverForms handOverForms,
            TaskForms taskForms,
            BooleanSupplier mayAct) {
        this.current = current;
        this.reference = current.reference();
        this.work = work;
        this.next = next;
        this.themes = themes;
        this.referralForms = referralForms;
        this.messageForms = messageForms;
        this.handOverForms = handOverForms;
        this.taskForms = taskForms;
        addClassName("actions");
        setId(SkipLinks.ACTIONS);
        getElement().setAttribute("tabindex", "-1").setAttribute("aria-label", "Actions");
        var standing = current.facts().standing();
        lowering();
        closing();
        if (current.facts().merge().isMerged()) {
            merged(mayAct);
        } else if (standing.state() == CaseState.CLOSED) {
            add(CaseForms.reopen(
                    current.unsent(), why -> current.send(() -> work.reopen(reference, why), "reopen-reason")));
            if (current.supervisor() && current.facts().judged().confirmed() != null) {
                add(new PageLink("/triage/reader/examples/like/" + reference, "Write an example of this kind"));
            }
        } else if (standing.owner() == null) {
            add(CaseForms.mainAction(
                    "claim", "Take this case", () -> current.perform().accept(() -> work.claim(reference))));
        } else if (standing.owner().equals(current.officer()) || current.supervisor()) {
            mine();
        } else {
            add(
                    new Paragraph("%s has this case. You can read it and add notes."
                            .formatted(current.open().ownerName())),
                    note());
        }
    }

    /** The case that it is merged into is where things are decided; only what belongs to this report is done here. */
    private void merged(BooleanSupplier mayAct) {
        if (mayAct.getAsBoolean() && current.facts().standing().state() != CaseState.CLOSED) {
            answers();
            add(opened(messageForms.message(current), current.facts().standing().childWrote()));
        }
        add(note());
    }

    private void mine() {
        var facts = current.facts();
        var step = NextStep.of(facts, taskForms.firstNeeded(reference), current.officer());
        referralForms.news(current).forEach(this::add);
        add(opened(
                CaseForms.level(
                        facts.level(),
                        themes.likelyFirst(reference),
                        themes.chosen(reference),
                        current.unsent(),
                        said -> current.send(
                                () -> themes.confirm(reference, said.level(), said.reason(), said.theme()),
                                "level-reason")),
                step == NextStep.LEVEL));
        if (facts.judged().confirmed() != null) {
            add(opened(referralForms.refer(current), step == NextStep.REFER));
            answers();
        }
        add(opened(messageForms.message(current), step == NextStep.MESSAGE));
        if (facts.judged().confirmed() != null && !facts.level().isBelow(Level.TWO)) {
            add(opened(taskForms.seen(current), step == NextStep.SEEN));
        }
        add(current.unsent().unfolded(taskForms.task(current)), note());
        if (facts.standing().state().canBecome(CaseState.CLOSED)) {
            add(opened(
                    CloseForm.of(
                            facts,
                            current.unsent(),
                            closing -> current.sendSoon(
                                    facts.level() == Level.ONE ? "Ask a second officer to close" : "Close the case",
                                    () -> work.close(reference, closing, current.messagesShown()),
                                    "how-known",
                                    "no-answer")),
                    step == NextStep.CLOSE));
        }
        if (facts.level() != Level.ONE && facts.standing().state() != CaseState.REFERRED) {
            add(messageForms.signpost(current));
        }
        add(current.unsent().unfolded(handOverForms.give(current)));
        add(current.button("release", "Give back to the queue", () -> next.giveBack(reference)));
    }

    private void answers() {
        referralForms.telephone(current).forEach(form -> add(current.unsent().unfolded(form)));
        referralForms.leftOutQuietly(current).forEach(this::add);
        referralForms.withdraw(current).forEach(form -> add(current.unsent().unfolded(form)));
    }

    private NativeDetails opened(NativeDetails form, boolean open) {
        form.setOpen(open);
        return current.unsent().unfolded(form);
    }

    private void lowering() {
        var asks = current.facts().toAgree();
        if (asks.lowerTo() == null) {
            return;
        }
        asked("%s asks to lower this case to %s. The reason is in the notes."
                .formatted(nameOf(asks.lowerAskedBy()), asks.lowerTo().title()));
        twoWays(
                current.button(
                        "keep-level",
                        "Keep " + Level.ONE.title().toLowerCase(Locale.ROOT),
                        () -> work.keepLevel(reference)),
                current.button("agree-lower", "Agree to lower", () -> work.agreeToLower(reference)),
                !current.officer().equals(asks.lowerAskedBy()));
    }

    private void closing() {
        var asks = current.facts().toAgree();
        if (asks.closeAs() == null) {
            return;
        }
        asked("%s asks to close this case as “%s”. Read everything and the notes before you agree."
                .formatted(nameOf(asks.closeAskedBy()), asks.closeAs().words()));
        twoWays(
                current.button("keep-open", "Keep it open", () -> work.keepOpen(reference)),
                current.button(
                        "agree-close", "Agree to close", () -> work.agreeToClose(reference, current.messagesShown())),
                !current.officer().equals(asks.closeAskedBy()));
    }

    /** What is safe stands first, and apart from what is not. */
    private void twoWays(Button safe, Button agree, boolean mayAgree) {
        var ways = new Div(safe);
        ways.addClassName("two-ways");
        if (mayAgree) {
            ways.add(agree);
        }
        add(ways);
    }

    private String nameOf(@Nullable String username) {
        return current.open().names().of(username);
    }

    private void asked(String sentence) {
        var asked = new Paragraph(sentence);
        asked.addClassName("asked");
        add(asked);
    }

    private NativeDetails note() {
        return current.unsent()
                .unfolded(CaseForms.note(
                        current.unsent(), text -> current.send(() -> work.note(reference, text), "note")));
    }

    /** What an officer most likely does next with a case of theirs: its form is unfolded. */
    enum NextStep {
        LEVEL,
        REFER,
        MESSAGE,
        ACKNOWLEDGEMENT,
        SEEN,
        STEP,
        SECOND_OFFICER,
        CLOSE;

        /** @param needed the first open step without which the case cannot end */
        static NextStep of(CaseFacts facts, Optional<CaseTask> needed, String officer) {
            var times = facts.times();
            if (facts.judged().confirmed() == null || facts.judged().lookAgain()) {
                return LEVEL;
            }
            if (facts.level() == Level.ONE && !facts.asked().isBoth()) {
                return REFER;
            }
            if (times.repliedAt() == null || facts.standing().childWrote()) {
                return MESSAGE;
            }
            if (facts.standing().state() == CaseState.REFERRED) {
                return ACKNOWLEDGEMENT;
            }
            if (needed.isPresent()) {
                return STEP;
            }
            if (facts.level() == Level.ONE && times.acknowledgedAt() != null && times.seen() == null) {
                return SEEN;
            }
            return officer.equals(facts.toAgree().closeAskedBy()) ? SECOND_OFFICER : CLOSE;
        }
    }
}
