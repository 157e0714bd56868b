package org.thinkuknow.outreach.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.thinkuknow.outreach.EducatorPaper;
import org.thinkuknow.outreach.EducatorPapers;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.StaffLayout;

/** What the letter to a school says of an educator. */
@Route(value = "visits/papers", layout = StaffLayout.class)
@PageTitle("Your papers – Think U Know")
@RolesAllowed("EDUCATOR")
@StyleSheet("styles/visits.css")
class PapersView extends Div {

    PapersView(EducatorPapers papers) {
        addClassNames("room", "visits");
        var saved = new Paragraph();
        saved.setId("message");
        saved.getElement().setAttribute("role", "status");
        var mine = papers.mine();
        var form = new PlainForm("papers", "Save", typed -> {
            papers.save(new EducatorPaper(
                    typed.text("photo"), typed.text("check"), typed.text("trained"), typed.text("insurance")));
            saved.setText("Saved. Every letter from now on says so.");
        });
        form.line("photo", "Photo ID that you carry", "Such as “identity card of the centre”.", mine.photoId())
                .line(
                        "check",
                        "The check of your record",
                        "Level, issuer and day, such as “enhanced DBS, 3 March 2025”. No number, no copy.",
                        mine.check())
                .line("trained", "Last trained in safeguarding", "The day, and what in.", mine.trained())
                .line("insurance", "Insurance", "By whom the centre is insured.", mine.insurance());
        add(
                new PageLink("/visits", "Visits"),
                new H1("Your papers"),
                saved,
                new Paragraph(
                        "The letter to each school says this of you. A school checks your photo ID at the door; your employer "
                                + "assures it of the rest."),
                form);
    }
}
