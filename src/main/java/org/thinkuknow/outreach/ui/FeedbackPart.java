package org.thinkuknow.outreach.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.thinkuknow.outreach.Feedback;
import org.thinkuknow.outreach.VisitFeedback;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.QrCode;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The five questions for who was there: their address as a picture for a wall, and what was answered once enough have. */
class FeedbackPart extends Section {

    FeedbackPart(String reference, VisitFeedback feedback) {
        setId("feedback");
        var address = feedback.address(reference);
        var results = feedback.results(reference);
        add(new H2("What did they think?"));
        if (feedback.isOpen(address.replaceFirst(".*/", ""))) {
            add(new NativeDetails(
                    "The address for pupils and teachers",
                    new Section(new Paragraph(new PageLink(address, address)), new QrCode(address))));
        }
        if (results.isEmpty()) {
            add(new Paragraph("Fewer than five have answered, so nothing is shown."));
        } else {
            add(table(results));
        }
    }

    private static DescriptionList table(List<Map<Feedback.Answer, Long>> results) {
        var list = Classed.of(new DescriptionList(), "facts");
        for (var place = 0; place < results.size(); place++) {
            var counts = results.get(place);
            VisitHead.fact(
                    list,
                    Feedback.QUESTIONS.get(place),
                    Arrays.stream(Feedback.Answer.values())
                            .map(answer -> "%s %d".formatted(answer.words(), counts.getOrDefault(answer, 0L)))
                            .collect(Collectors.joining(", ")));
        }
        return list;
    }
}
