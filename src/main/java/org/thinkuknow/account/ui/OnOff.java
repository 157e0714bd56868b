package org.thinkuknow.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import org.thinkuknow.account.StaffMember;
import org.thinkuknow.shell.AskedButton;

import java.util.function.Consumer;

/** Switches somebody off, once it was asked whether that is meant, or on again. */
class OnOff extends Span {

    OnOff(StaffMember member, Consumer<Boolean> set) {
        addClassName("on-off");
        if (member.enabled()) {
            add(new AskedButton(
                    "Switch off",
                    member.username(),
                    () -> "Switch off %s? They are signed out at once and cannot sign in.".formatted(member.username()),
                    () -> set.accept(false)));
        } else {
            var on = new Button("Switch on", click -> set.accept(true));
            on.setAriaLabel("Switch on " + member.username());
            add(on);
        }
    }
}
