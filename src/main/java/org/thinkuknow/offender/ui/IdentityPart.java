package org.thinkuknow.offender.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import org.thinkuknow.offender.Offenders;
import org.thinkuknow.offender.OpenedOffender;
import org.thinkuknow.shell.Buttons;

/** Corrects who somebody is, and adds a document. */
class IdentityPart extends Div {

    IdentityPart(OpenedOffender opened, Offenders offenders, OffenderSteps steps) {
        var identity = new IdentityForm(opened.identity());
        var refusal = new Refusal("identity-refusal");
        add(
                identity,
                refusal,
                Buttons.once(
                        "save-identity",
                        "Save who it is",
                        () -> refusal.unlessTaken(() -> steps.take(
                                "Saved. What stood before is in the history.",
                                () -> offenders.identify(opened.seen(), identity.identity())))));
        var kind = Fields.line("document-kind", "Kind of document", "");
        var number = Fields.line("document-number", "Its number", "");
        number.setHelperText("The last four letters are kept. The whole number is found again and shown to nobody.");
        var documentRefusal = new Refusal("document-refusal");
        add(
                new H3("A document"),
                kind,
                number,
                documentRefusal,
                Buttons.once(
                        "add-document",
                        "Add the document",
                        () -> documentRefusal.unlessTaken(() -> steps.take(
                                "Added.",
                                () -> offenders.addDocument(opened.seen(), kind.getValue(), number.getValue())))));
    }
}
