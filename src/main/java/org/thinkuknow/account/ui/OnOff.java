package org.thinkuknow.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import org.thinkuknow.account.StaffMember;

import java.util.function.Consumer;

/** Switches somebody off, once it was asked whether that is meant, or on again. */
class OnOff extends Span {

    private final StaffMember member;
    private final Consumer<Boolean> set;

    OnOff(StaffMember member, Consumer<Boolean> set) {
        this.member = member;
        this.set = set;
        addClassName("on-off");
        offer();
    }

    private void offer() {
        removeAll();
        add(member.enabled() ? button("Switch off", this::ask) : button("Switch on", () -> set.accept(true)));
    }

    private void ask() {
        removeAll();
        var question =
                new Span("Switch off %s? They are signed out at once and cannot sign in.".formatted(member.username()));
        question.getElement().setAttribute("role", "status");
        var yes = button("Yes, switch off", () -> set.accept(false));
        add(question, yes, button("Leave it", this::offer));
        yes.focus();
    }

    private Button button(String words, Runnable act) {
        var button = new Button(words, click -> act.run());
        button.setAriaLabel(words + " " + member.username());
        return button;
    }
}
