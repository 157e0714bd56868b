package org.thinkuknow.outreach.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.thinkuknow.outreach.Arrangements;
import org.thinkuknow.outreach.OpenedVisit;

import java.util.function.Consumer;

/** What is agreed with the school for the day: people, telephone numbers, places. */
class AgreedForm extends Section {

    /**
     * @param nearby what is known of whom to ring, while nobody has written it
     * @param save   called with what was typed
     */
    AgreedForm(OpenedVisit visit, String nearby, Consumer<Arrangements> save) {
        setId("agreed");
        var agreed = visit.arrangements();
        var form = new PlainForm("agreed-form", "Save what is agreed", typed -> save.accept(arrangements(typed)));
        form.line("lead", "Who leads safeguarding on the day", "", agreed.lead())
                .input("lead-phone", "Their telephone number", "", "tel", agreed.leadPhone())
                .input(
                        "lead-mail",
                        "Their e-mail address",
                        "Only for a code with which they acknowledge what a child told.",
                        "email",
                        agreed.leadMail())
                .line("deputy", "Their deputy", "", agreed.deputy())
                .input("deputy-phone", "The deputy's telephone number", "", "tel", agreed.deputyPhone())
                .line("head", "Who is told if neither is there", "The head teacher, by name and number.", agreed.head())
                .line("waits", "Where the visitor waits", "", agreed.waits())
                .line("place", "Where a child can talk and be seen", "", agreed.privatePlace())
                .area(
                        "nearby",
                        "Nearest A&E, police force, children's services",
                        "",
                        agreed.nearby().isEmpty() ? nearby : agreed.nearby());
        add(new H2("Agreed with the school"), new Paragraph("Adults of the school only. Never a child's name."), form);
    }

    private static Arrangements arrangements(Typed typed) {
        return new Arrangements(
                typed.text("lead"),
                typed.text("lead-phone"),
                typed.text("lead-mail"),
                typed.text("deputy"),
                typed.text("deputy-phone"),
                typed.text("head"),
                typed.text("waits"),
                typed.text("place"),
                typed.text("nearby"));
    }
}
