package org.thinkuknow.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.thinkuknow.account.HashingBusy;
import org.thinkuknow.account.NewAccount;
import org.thinkuknow.account.Recoveries;
import org.thinkuknow.account.Recovery;
import org.thinkuknow.account.SignedIn;
import org.thinkuknow.account.StaffMember;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.shell.AskedButton;

import java.time.Instant;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** What two administrators do for somebody who lost every passkey, or the phone with their app: whatever is next. */
class RecoveryForm extends Div {

    private final String username;
    private final Recoveries recoveries;
    private final UnaryOperator<String> names;
    private final Supplier<Instant> now;
    private final FormAnswer answer = new FormAnswer("recovery-answer");

    /**
     * @param open  what is open for them, or nothing
     * @param names somebody's name by their username
     */
    RecoveryForm(
            StaffMember member,
            @Nullable Recovery open,
            Recoveries recoveries,
            UnaryOperator<String> names,
            Supplier<Instant> now) {
        this.username = member.username();
        this.recoveries = recoveries;
        this.names = names;
        this.now = now;
        addClassName("recovery-form");
        show(open);
    }

    private void show(@Nullable Recovery open) {
        removeAll();
        if (open == null) {
            add(step(
                    "Passkey or phone lost",
                    "Has %s lost every passkey, or the phone with their app? Speak to them yourself first. They will be told, another "
                            + "administrator has to agree, and after a day one of you can give them a one-time password. Until then "
                            + "nothing changes.",
                    () -> recoveries.ask(username),
                    "You have asked for a new way in for %s. Another administrator has to agree."));
        } else {
            add(new Paragraph(whereItIs(open)));
            next(open);
            add(step(
                    "Stop this",
                    "Stop this for %s? Nothing changes for them.",
                    () -> recoveries.stop(username),
                    "This has been stopped. Nothing has changed for %s."));
        }
        add(answer);
    }

    private String whereItIs(Recovery open) {
        var asked = "%s asked for a new way in on %s. "
                .formatted(names.apply(open.askedBy()), UkTime.words(open.askedAt()));
        if (open.agreedBy().isEmpty()) {
            return asked + "Another administrator has to agree.";
        }
        return asked
                + "%s agreed. %s"
                        .formatted(
                                names.apply(open.agreedBy().orElseThrow()),
                                open.isRipe(now.get())
                                        ? "The one-time password can be given now."
                                        : "The one-time password can be given from %s on."
                                                .formatted(UkTime.words(open.ripeAt())));
    }

    private void next(Recovery open) {
        if (open.agreedBy().isEmpty() && !open.askedBy().equals(SignedIn.username())) {
            add(step(
                    "Agree",
                    "Agree to a new way in for %s? Speak to them yourself first, on a telephone number that you know to be theirs.",
                    () -> recoveries.agree(username),
                    "You have agreed to a new way in for %s."));
        } else if (open.isRipe(now.get())) {
            add(new AskedButton(
                    "Give the new way in",
                    "to " + username,
                    () ->
                            ("Give %s a one-time password? Their passkeys and their app for codes stop working, and they are signed out "
                                            + "at once.")
                                    .formatted(names.apply(username)),
                    this::give));
        }
    }

    private AskedButton step(String words, String question, Runnable act, String done) {
        return new AskedButton(
                words,
                "for " + username,
                () -> question.formatted(names.apply(username)),
                () -> take(act, done.formatted(names.apply(username))));
    }

    private void take(Runnable act, String done) {
        try {
            act.run();
            show(recoveries.open().get(username));
            answer.say(done);
        } catch (NewAccount.Refused e) {
            answer.refuse(e.getMessage());
        } catch (ConcurrencyFailureException e) {
            answer.refuse("A colleague changed something at the same moment. Please look, and try again.");
        }
    }

    private void give() {
        try {
            var handed = new HandedPassword(username, recoveries.give(username));
            removeAll();
            add(handed);
            handed.comeHere();
        } catch (NewAccount.Refused | HashingBusy e) {
            answer.refuse(e.getMessage());
        } catch (ConcurrencyFailureException e) {
            answer.refuse("A colleague changed something at the same moment. Please look, and try again.");
        }
    }
}
