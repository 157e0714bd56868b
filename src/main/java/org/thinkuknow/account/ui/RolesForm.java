package org.thinkuknow.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import org.springframework.dao.ConcurrencyFailureException;
import org.thinkuknow.account.NewAccount;
import org.thinkuknow.account.Role;
import org.thinkuknow.account.StaffMember;

import java.util.Set;
import java.util.function.BiConsumer;

/** Changes somebody's roles, where they stand. The choice is drawn when it is asked for: there are many people on the page. */
class RolesForm extends Div {

    private final StaffMember member;
    private final Runnable first;
    private final BiConsumer<Set<Role>, FormAnswer> save;
    private Set<Role> now;

    /**
     * @param first runs before the choice is shown, and keeps it back by what it throws
     * @param save  saves the roles and may add to what is said of it; refuses them with a sentence
     */
    RolesForm(StaffMember member, Runnable first, BiConsumer<Set<Role>, FormAnswer> save) {
        this.member = member;
        this.first = first;
        this.save = save;
        this.now = member.roles();
        addClassName("roles-form");
        offer();
    }

    private Button offer() {
        removeAll();
        var change = button("Change roles", "Change roles of ", this::choose);
        add(change);
        return change;
    }

    private void choose() {
        first.run();
        removeAll();
        var choice = new CheckboxGroup<Role>("Roles of " + member.username(), Role.values());
        choice.setId("roles-of-" + member.username());
        choice.setItemLabelGenerator(Role::words);
        choice.setValue(now);
        var answer = new FormAnswer("roles-answer");
        var keep = button("Save roles", "Save roles of ", () -> save(choice, answer));
        add(choice, answer, keep, button("Leave it", "Leave it: roles of ", () -> offer().focus()));
        choice.getElement().executeJs("this.querySelector('vaadin-checkbox').focus()");
    }

    private void save(CheckboxGroup<Role> choice, FormAnswer answer) {
        try {
            var wanted = choice.getValue();
            answer.say("Saved. What was added works at once; whoever lost a role is signed out and signs in again.");
            save.accept(wanted, answer);
            now = wanted;
            var change = offer();
            add(answer);
            change.focus();
        } catch (NewAccount.Refused e) {
            answer.refuse(e.getMessage());
        } catch (ConcurrencyFailureException e) {
            answer.refuse("A colleague changed something at the same moment. Please look, and try again.");
        }
    }

    private Button button(String words, String spoken, Runnable step) {
        var button = new Button(words, click -> step.run());
        button.setAriaLabel(spoken + member.username());
        return button;
    }
}
