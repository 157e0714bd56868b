package org.thinkuknow.notification.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import org.jspecify.annotations.Nullable;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.notification.Reach;
import org.thinkuknow.notification.Reaches;
import org.thinkuknow.notification.RosterRefused.Field;
import org.thinkuknow.shell.Buttons;

import java.util.function.Consumer;

/** Where one person is reached, for all their turns. */
class ReachForm extends Div {

    /**
     * @param id   before the ids of the fields, so that several can stand on a page
     * @param save keeps it, or refuses it
     */
    ReachForm(String id, Reaches.@Nullable Known known, Consumer<Reach> save) {
        addClassName("form");
        var fields = new AtField();
        var address = fields.know(Field.ADDRESS, new EmailField("E-mail address for alerts"));
        address.setId(id + "-address");
        address.setManualValidation(true);
        var telephone = fields.know(Field.TELEPHONE, new TextField("Telephone for calls, if there is one"));
        telephone.setId(id + "-telephone");
        telephone.setManualValidation(true);
        telephone.setHelperText("Everybody at the desk can read it during a turn.");
        var said = new Paragraph(known == null || known.at() == null ? "" : "Changed last: " + changed(known));
        said.setId(id + "-said");
        said.getElement().setAttribute("role", "status");
        if (known != null) {
            address.setValue(known.reach().address());
            telephone.setValue(known.reach().telephone());
        }
        add(
                address,
                telephone,
                Buttons.once(
                        id + "-save",
                        "Save",
                        () -> fields.attempt(() -> {
                            save.accept(new Reach(address.getValue(), telephone.getValue()));
                            said.setText("Saved. It applies to all turns from now on.");
                        })),
                said);
    }

    private static String changed(Reaches.Known known) {
        return "%s by %s".formatted(known.at() == null ? "" : UkTime.onWeekday(known.at()), known.by());
    }
}
