package org.thinkuknow.offender.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.thinkuknow.offender.Identity;
import org.thinkuknow.offender.IdentityDocument;

import java.util.Arrays;
import java.util.List;

/** Asks who somebody is. Documents are asked for elsewhere, because their numbers are not kept. */
class IdentityForm extends Div {

    private static final String EACH = "\\n\\s*\\n";

    private final TextField firstNames = Fields.line("first-names", "First names", "");
    private final TextField lastName = Fields.line("last-name", "Last name", "");
    private final TextArea otherNames = Fields.area("other-names", "Other names, one a line", "");
    private final DatePicker born = Fields.day("born", "Date of birth");
    private final TextArea addresses = Fields.area("addresses", "Addresses, home first", "");
    private List<IdentityDocument> documents = List.of();

    IdentityForm() {
        addClassName("form");
        addresses.setHelperText("With the postcode, by which it is found. An empty line between two addresses.");
        add(firstNames, lastName, otherNames, born, addresses);
    }

    IdentityForm(Identity before) {
        this();
        firstNames.setValue(before.firstNames());
        lastName.setValue(before.lastName());
        otherNames.setValue(String.join("\n", before.otherNames()));
        born.setValue(before.born());
        addresses.setValue(String.join("\n\n", before.addresses()));
        documents = before.documents();
    }

    /** @throws org.thinkuknow.offender.OffenderRefused with a sentence for each thing that cannot stay as it is */
    Identity identity() {
        return new Identity(
                firstNames.getValue().strip(),
                lastName.getValue().strip(),
                Fields.lines(otherNames),
                Fields.needed(born),
                documents,
                Arrays.stream(addresses.getValue().split(EACH))
                        .map(String::strip)
                        .filter(address -> !address.isEmpty())
                        .toList());
    }
}
