package org.thinkuknow.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.thinkuknow.centre.PagePolicy;
import org.thinkuknow.centre.UkTime;
import org.thinkuknow.planning.LessonShelf;
import org.thinkuknow.planning.LessonShelf.ShelfLesson;
import org.thinkuknow.planning.PlanRefused;
import org.thinkuknow.planning.PlannedLesson;
import org.thinkuknow.planning.Plans;
import org.thinkuknow.planning.SchoolClass;
import org.thinkuknow.planning.Teaching;
import org.thinkuknow.shell.Classed;
import org.thinkuknow.shell.PageLink;
import org.thinkuknow.shell.PlainDocuments;
import org.thinkuknow.shell.PublicPage;
import org.thinkuknow.shell.ReportLink;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a teacher prints before a lesson, or before the week of a class, as one document. */
@Controller
class PackPages {

    private static final String NOWHERE = "teach/pack";

    private final LessonShelf shelf;
    private final Plans plans;
    private final Teaching teaching;
    private final Pack pack;
    private final PlainDocuments documents;

    PackPages(LessonShelf shelf, Plans plans, Teaching teaching, Pack pack, PlainDocuments documents) {
        this.shelf = shelf;
        this.plans = plans;
        this.teaching = teaching;
        this.pack = pack;
        this.documents = documents;
    }

    @GetMapping("/teach/pack/lesson/{band}/{lesson}")
    ResponseEntity<String> ofLesson(@PathVariable String band, @PathVariable String lesson) {
        return answer(shelf.at("/learn/%s/%s".formatted(band, lesson))
                .map(found -> page(
                        "/teach/pack/lesson/%s/%s".formatted(band, lesson),
                        found,
                        found.title(),
                        LessonShelf.teachersPage(found.address()),
                        pack.of(found, List.of()))));
    }

    /** Another school's class, one that is not there and a week without lessons are answered alike. */
    @GetMapping("/teach/pack/week/{inClass}/{week}")
    ResponseEntity<String> ofWeek(
            @PathVariable String inClass, @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate week) {
        try {
            var plan = plans.of(inClass);
            var lessons = plan.in(week).stream()
                    .flatMap(planned -> shelf.at(planned.lesson()).stream())
                    .toList();
            return answer(lessons.stream()
                    .findFirst()
                    .map(first -> page(
                            "/teach/pack/week/%s/%s".formatted(inClass, week),
                            first,
                            "%s, week of %s".formatted(plan.of().name(), UkTime.dayWithoutYear(week)),
                            "/teach/plan/" + inClass,
                            plan.in(week).stream()
                                    .flatMap(planned -> parts(plan.of(), planned))
                                    .toList())));
        } catch (PlanRefused e) {
            return answer(Optional.empty());
        }
    }

    private Stream<Component> parts(SchoolClass of, PlannedLesson planned) {
        return shelf.at(planned.lesson()).stream()
                .flatMap(lesson -> pack
                        .of(
                                lesson,
                                List.of(
                                        "For %s, week of %s."
                                                .formatted(of.name(), UkTime.dayWithoutYear(planned.week())),
                                        teaching.preparation(planned.reference())
                                                .notes()))
                        .stream());
    }

    private static PublicPage page(
            String address, ShelfLesson lesson, String title, String back, List<Component> parts) {
        var print = Classed.of(new NativeButton("Print this pack"), "quiet", "print");
        print.getElement().setAttribute("type", "button");
        var article = Classed.of(
                new Article(
                        Classed.of(new Paragraph(new PageLink(back, "Back to the plan")), "back"),
                        new H1("Pack: " + title),
                        Classed.of(new Paragraph(print), "ways"),
                        new PackTicks(parts)),
                "pack");
        parts.forEach(article::add);
        return new PublicPage(
                        "Pack: " + title,
                        "Everything to print for a lesson.",
                        address,
                        "band-%s for-staff".formatted(lesson.band().slug()),
                        ReportLink.DEFAULT,
                        article)
                .unlisted()
                .styled("lesson", "quiz", "teach", "sheet", "pack")
                .scripted("print");
    }

    private ResponseEntity<String> answer(Optional<PublicPage> page) {
        var answer = page.map(documents::answerOnce).orElseGet(() -> documents.answer(Optional.empty(), NOWHERE));
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header("Content-Security-Policy", PagePolicy.READING)
                .body(answer.getBody());
    }
}
