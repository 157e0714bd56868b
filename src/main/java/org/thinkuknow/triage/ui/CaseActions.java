package org.thinkuknow.triage.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.thinkuknow.geography.Agency;
import org.thinkuknow.geography.Geography;
import org.thinkuknow.triage.CaseState;
import org.thinkuknow.triage.CaseWork;
import org.thinkuknow.triage.Level;
import org.thinkuknow.triage.OpenCase;
import org.thinkuknow.triage.Referrals;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** What the signed-in officer can do with the open case now. */
class CaseActions extends Section {

    private final OpenCase open;
    private final String reference;
    private final CaseWork work;
    private final Referrals referrals;
    private final Geography geography;
    private final Consumer<Runnable> perform;

    /**
     * @param perform runs a step, shows why it was refused if it was, and opens the case anew if it was not
     */
    CaseActions(OpenCase open, String officer, boolean supervisor, CaseWork work, Referrals referrals, Geography geography,
                Consumer<Runnable> perform) {
        this.open = open;
        this.reference = open.facts().reference();
        this.work = work;
        this.referrals = referrals;
        this.geography = geography;
        this.perform = perform;
        addClassName("actions");
        var facts = open.facts();
        lowering(officer);
        if (facts.state() == CaseState.CLOSED) {
            add(button("Reopen", "reopen", () -> work.reopen(reference)));
        } else if (facts.owner() == null) {
            add(button("Take this case", "claim", () -> work.claim(reference)));
        } else if (facts.owner().equals(officer) || supervisor) {
            mine();
        } else {
            add(new Paragraph("%s has this case. You can read it and add notes.".formatted(open.ownerName())), note());
        }
    }

    private void mine() {
        add(CaseForms.level(open.facts().level(), (level, reason) -> perform.accept(() -> work.assess(reference, level, reason))));
        if (open.facts().confirmed() != null) {
            add(CaseForms.refer(geography, open.nearby(), this::refer));
            telephone();
            unlock();
        }
        add(CaseForms.message(text -> perform.accept(() -> work.writeToChild(reference, text))), note());
        if (open.facts().state().canBecome(CaseState.CLOSED)) {
            add(CaseForms.close(outcome -> perform.accept(() -> work.close(reference, outcome, open.report().messages().size()))));
        }
        add(button("Give back to the queue", "release", () -> work.release(reference)));
    }

    private void refer(List<Agency> agencies, String request) {
        perform.accept(() -> referrals.referToAll(reference, agencies, request));
    }

    private void telephone() {
        open.referrals().stream().map(OpenCase.MadeReferral::facts).filter(made -> made.acknowledgedAt() == null).forEach(made ->
                add(CaseForms.telephone(made.agency().name(), by -> perform.accept(() -> referrals.acknowledgedByTelephone(made.reference(), by)))));
    }

    private void unlock() {
        open.referrals().stream().map(OpenCase.MadeReferral::facts).filter(made -> made.locked() && made.acknowledgedAt() == null).forEach(made ->
                add(button("Let %s try the code again".formatted(made.agency().name()), "unlock-" + made.reference(),
                        () -> referrals.letCodeBeTriedAgain(made.reference()))));
    }

    private void lowering(String officer) {
        var wanted = open.facts().lowerTo();
        if (wanted == null) {
            return;
        }
        var asked = new Paragraph("%s asks to lower this case to %s. The reason is in the notes.".formatted(open.facts().lowerAskedBy(), wanted.title()));
        asked.addClassName("asked");
        add(asked);
        if (!officer.equals(open.facts().lowerAskedBy())) {
            add(button("Agree to lower", "agree-lower", () -> work.agreeToLower(reference)));
        }
        add(button("Keep " + Level.ONE.title().toLowerCase(Locale.ROOT), "keep-level", () -> work.keepLevel(reference)));
    }

    private Section note() {
        return CaseForms.note(text -> perform.accept(() -> work.note(reference, text)));
    }

    private Button button(String words, String id, Runnable step) {
        return CaseForms.action(words, id, () -> perform.accept(step));
    }
}
