package org.thinkuknow.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import org.thinkuknow.account.HashingBusy;
import org.thinkuknow.account.NewAccount;
import org.thinkuknow.account.OneTimePassword;
import org.thinkuknow.account.Role;

import java.util.function.Consumer;

/** Opens an account, and shows the one-time password with which its owner comes in. */
class NewAccountForm extends Section {

    private final TextField name = new TextField("Name");
    private final TextField username = new TextField("Username");
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>("Roles", Role.values());
    private final FormAnswer said = new FormAnswer("account-answer");
    private final Div handed = new Div();

    /** @param wanted called with what was entered; refuses it with a sentence if it cannot be */
    NewAccountForm(Consumer<NewAccount> wanted) {
        addClassName("form");
        roles.setItemLabelGenerator(Role::words);
        name.setId("new-name");
        username.setId("new-username");
        roles.setId("new-roles");
        var open = new Button("Open the account", click -> open(wanted));
        open.setId("open-account");
        add(
                new H2("New account"),
                new Paragraph(
                        "You get a one-time password to hand over. Nobody but its owner knows the password after that."),
                name,
                username,
                roles,
                said,
                handed,
                open);
    }

    private void open(Consumer<NewAccount> wanted) {
        var password = OneTimePassword.make();
        handed.removeAll();
        try {
            wanted.accept(new NewAccount(username.getValue(), name.getValue(), password, roles.getValue()));
        } catch (NewAccount.Refused | HashingBusy e) {
            said.refuse(e.getMessage());
            return;
        }
        said.say("The account of %s is open.".formatted(username.getValue()));
        var shown = new HandedPassword(username.getValue(), password);
        handed.add(shown);
        shown.comeHere();
        name.clear();
        username.clear();
        roles.clear();
    }
}
