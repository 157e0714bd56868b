package org.thinkuknow.account.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import org.thinkuknow.schools.RegisteredSchool;
import org.thinkuknow.schools.SchoolRegister;

/** Chooses a school of the register: ten are offered while somebody types, with town, postcode and whether they are closed. */
class SchoolField extends ComboBox<RegisteredSchool> {

    private static final int OFFERED = 10;

    SchoolField(String label, SchoolRegister register) {
        super(label);
        setPageSize(OFFERED);
        setItemLabelGenerator(RegisteredSchool::line);
        setClearButtonVisible(true);
        setItems(query -> {
            var offered = query.getOffset() > 0 ? 0 : Math.min(query.getLimit(), OFFERED);
            return register.search(query.getFilter().orElse(""), offered).stream();
        });
    }
}
