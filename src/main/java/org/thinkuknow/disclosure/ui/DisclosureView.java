package org.thinkuknow.disclosure.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.dao.ConcurrencyFailureException;
import org.thinkuknow.account.School;
import org.thinkuknow.disclosure.DisclosureRefused;
import org.thinkuknow.disclosure.Disclosures;
import org.thinkuknow.disclosure.KeptDisclosure;
import org.thinkuknow.disclosure.RecordStatus;
import org.thinkuknow.shell.Buttons;
import org.thinkuknow.shell.PaperHead;
import org.thinkuknow.shell.StaffLayout;

import java.util.List;

/** One record of what a child told: a draft that saves itself, until it was looked through and signed. */
@Route(value = "teach/disclosure/:reference", layout = StaffLayout.class)
@PageTitle("A child told me something – Think U Know")
@RolesAllowed("TEACHER")
class DisclosureView extends Div implements BeforeEnterObserver {

    private final Disclosures disclosures;
    private final SignedRecords signed;
    private final Paragraph saved = new Paragraph();
    private final Div problems = new Div();

    DisclosureView(Disclosures disclosures, SignedRecords signed) {
        this.disclosures = disclosures;
        this.signed = signed;
        addClassNames("room", "on-record");
        saved.setId("saved");
        saved.getElement().setAttribute("role", "status");
        problems.addClassName("problems");
        problems.setId("problems");
        problems.getElement().setAttribute("role", "alert");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            show(disclosures.open(event.getRouteParameters().get("reference").orElse("")));
        } catch (DisclosureRefused e) {
            add(
                    new H1("No such record"),
                    new Paragraph(e.getMessage()),
                    new Anchor("teach/concerns", "Back to your records"));
        }
    }

    private void show(KeptDisclosure kept) {
        removeAll();
        problems.removeAll();
        add(
                new Anchor("teach/concerns", "Concerns"),
                new PaperHead(
                        disclosures.schoolOf(kept.reference()).map(School::name).orElse(""), kept.reference()),
                new H1("A child told me something"));
        if (kept.isSigned()) {
            add(signed.of(kept, this::show));
        } else {
            showDraft(kept);
        }
    }

    private void showDraft(KeptDisclosure kept) {
        add(new Paragraph("In danger now? Call 999 first. Write this after you have listened, as soon as you can."));
        var form = new DisclosureForm[1];
        form[0] = new DisclosureForm(kept.text(), () -> keep(kept.reference(), form[0]));
        var check = Buttons.once("check", "Look it through and sign", () -> lookThrough(kept.reference(), form[0]));
        check.addClassName("first-choice");
        saved.setText("Everything is saved as you type.");
        var standing = disclosures.standing(kept.reference());
        add(whereItIs(standing, kept));
        signed.replies(
                        kept.reference(),
                        "To answer, write in the record. Whoever it was handed to can read it as you write.")
                .ifPresent(this::add);
        if (standing.canBeHanded()) {
            add(new HandOverButton(() -> handOver(kept.reference(), form[0])));
        }
        add(
                form[0],
                problems,
                saved,
                new Paragraph("Next you see what is missing and who gets it. Nothing goes anywhere before you sign."),
                check,
                new ChronologyList(standing.chronology()));
    }

    private void handOver(String reference, DisclosureForm form) {
        try {
            disclosures.save(reference, form.text());
            disclosures.handOver(reference);
            show(disclosures.open(reference));
        } catch (DisclosureRefused e) {
            say(e.sentences());
        }
    }

    static Div whereItIs(RecordStatus standing, KeptDisclosure kept) {
        var where = new Div();
        where.setId("hand-over");
        where.getElement().setAttribute("role", "status");
        HandOverSentences.of(standing, kept.report()).forEach(sentence -> where.add(new Paragraph(sentence)));
        return where;
    }

    private void keep(String reference, DisclosureForm form) {
        var tooLong = form.text().tooLongToKeep();
        problems.removeAll();
        if (!tooLong.isEmpty()) {
            saved.setText("This has not been saved. What was saved before is kept.");
            say(tooLong);
            return;
        }
        try {
            disclosures.save(reference, form.text());
            saved.setText("Saved.");
        } catch (DisclosureRefused e) {
            show(disclosures.open(reference));
        } catch (ConcurrencyFailureException e) {
            saved.setText("This record is open in two windows. Please close one of them.");
        }
    }

    private void lookThrough(String reference, DisclosureForm form) {
        try {
            disclosures.save(reference, form.text());
            UI.getCurrent().navigate(CheckView.class, new RouteParameters("reference", reference));
        } catch (DisclosureRefused e) {
            say(e.sentences());
        } catch (ConcurrencyFailureException e) {
            say(List.of("This record is open in two windows. Please close one of them and press again."));
        }
    }

    private void say(List<String> sentences) {
        problems.removeAll();
        problems.add(new UnorderedList(sentences.stream().map(ListItem::new).toArray(ListItem[]::new)));
    }
}
