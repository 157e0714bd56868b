package org.thinkuknow.offender.ui;

import com.vaadin.flow.component.html.Div;
import org.thinkuknow.account.StaffMember;
import org.thinkuknow.offender.OffenderHandOvers;
import org.thinkuknow.offender.OpenedOffender;
import org.thinkuknow.shell.Buttons;

import java.util.function.Consumer;

/** Gives a person to another manager. */
class HandOverPart extends Div {

    /** @param done told who manages the person from now on */
    HandOverPart(OpenedOffender opened, OffenderHandOvers handOvers, Consumer<StaffMember> done) {
        var others = handOvers.managers().stream()
                .filter(each -> !each.username().equals(opened.manager()))
                .toList();
        var to = Fields.choice("hand-to", "To whom", others, StaffMember::fullName);
        var refusal = new Refusal("hand-over-refusal");
        add(
                to,
                refusal,
                Buttons.once(
                        "hand-over",
                        "Hand over",
                        () -> refusal.unlessTaken(() -> {
                            var manager = Fields.needed(to);
                            handOvers.one(opened.seen(), manager.username());
                            done.accept(manager);
                        })));
    }
}
