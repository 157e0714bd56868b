package org.thinkuknow.outreach.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.outreach.EducatorWelfare;
import org.thinkuknow.outreach.OpenedVisit;
import org.thinkuknow.outreach.VisitRefused;
import org.thinkuknow.outreach.VisitState;
import org.thinkuknow.outreach.VisitsAfter;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** After a visit: how whoever went is, the call to the school, and what it will teach next. */
class AfterPart extends Section {

    private static final String LESSON = "lesson ";
    private static final String LOOKED = "looked";

    /** @param goes whether the reader is an educator */
    AfterPart(OpenedVisit visit, VisitsAfter after, Talks talks, VisitSteps steps, boolean goes) {
        setId("after");
        if (goes) {
            add(welfare(visit, after, steps));
        }
        if (visit.facts().state() == VisitState.HELD) {
            add(callBack(visit, after, talks, steps));
        } else {
            add(came(visit, talks));
        }
        if (goes) {
            add(new Paragraph(new PageLink("/visits/new?after=" + visit.reference(), "Plan a follow-up visit")));
        }
    }

    private static Section welfare(OpenedVisit visit, VisitsAfter after, VisitSteps steps) {
        var options = new LinkedHashMap<String, String>();
        Arrays.stream(EducatorWelfare.values()).forEach(each -> options.put(each.name(), each.words()));
        var said = after.said(visit.reference());
        var form = new PlainForm("welfare", "Say so", typed -> {
            var how = chosen(typed.text("how"));
            steps.take("Thank you for saying.", () -> after.say(visit.reference(), how));
        });
        form.radios(
                "how",
                "Only your supervisors read it, and only if you would like a call.",
                options,
                said.map(Enum::name).orElse(""));
        return new Section(new H2("How are you?"), form);
    }

    private static EducatorWelfare chosen(String name) {
        return Arrays.stream(EducatorWelfare.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new VisitRefused(List.of("Please choose one of the three first.")));
    }

    private static Section callBack(OpenedVisit visit, VisitsAfter after, Talks talks, VisitSteps steps) {
        var lessons = new LinkedHashMap<String, String>();
        talks.besides(visit.facts().talk()).forEach((address, title) -> lessons.put(LESSON + address, title));
        var form = new PlainForm(
                "call-back",
                "The school was called",
                typed -> steps.take(
                        "Noted.",
                        () -> after.followUp(
                                visit.seen(), typed.ticked(LESSON), typed.text("asked"), typed.has(LOOKED))));
        form.put(new Paragraph(
                        "Has the school acknowledged everything that children told? If not, speak to its lead first."))
                .ticks("What the school will teach next", lessons, Set.of())
                .area(
                        "asked",
                        "What pupils asked",
                        "No names, and nothing by which a pupil could be known.",
                        visit.asked())
                .ticks(
                        "If a question is about danger",
                        Map.of(LOOKED, "No child there may be in danger: nobody asked it about themselves"),
                        Set.of());
        return new Section(
                new H2("The call to the school, from "
                        + UkTime.day(visit.facts().callBackFrom())),
                form);
    }

    private static Section came(OpenedVisit visit, Talks talks) {
        var list = Classed.of(new DescriptionList(), "facts");
        var came = visit.after();
        if (came.followedUpAt() != null) {
            VisitHead.fact(list, "The school was called", UkTime.words(came.followedUpAt()));
        }
        VisitHead.fact(
                list,
                "It will teach next",
                came.teachNext().isEmpty()
                        ? "nothing chosen"
                        : came.teachNext().stream().map(talks::titleOf).collect(Collectors.joining("\n")));
        if (!visit.asked().isEmpty()) {
            VisitHead.fact(list, "Pupils asked", visit.asked());
        }
        return new Section(new H2("What came of it"), list);
    }
}
