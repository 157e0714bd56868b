package org.thinkuknow.account.ui;

import com.vaadin.flow.component.html.Div;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.thinkuknow.account.HashingBusy;
import org.thinkuknow.account.NewAccount;
import org.thinkuknow.account.OwnPasswords;
import org.thinkuknow.account.StaffMember;
import org.thinkuknow.shell.AskedButton;

/** Gives somebody who forgot theirs a one-time password, once it was asked whether that is meant. */
class NewPassword extends Div {

    NewPassword(StaffMember member, OwnPasswords passwords) {
        addClassName("new-password");
        var answer = new Div();
        add(
                new AskedButton(
                        "Give a one-time password",
                        "to " + member.username(),
                        () -> "Give %s a one-time password? Their own stops working, and they are signed out at once."
                                .formatted(member.username()),
                        () -> give(member.username(), passwords, answer)),
                answer);
    }

    private static void give(String username, OwnPasswords passwords, Div answer) {
        answer.removeAll();
        try {
            var handed = new HandedPassword(username, passwords.give(username));
            answer.add(handed);
            handed.comeHere();
        } catch (NewAccount.Refused | HashingBusy e) {
            refuse(answer, e.getMessage());
        } catch (ConcurrencyFailureException e) {
            refuse(answer, "A colleague changed something at the same moment. Please look, and try again.");
        }
    }

    private static void refuse(Div answer, @Nullable String sentence) {
        var said = new FormAnswer("password-answer");
        answer.add(said);
        said.refuse(sentence);
    }
}
