package org.thinkuknow.learning.ui;

import org.thinkuknow.learning.CurriculumPoint;
import org.thinkuknow.learning.Lesson;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A lesson in the words of schema.org (LearningResource), for search engines and catalogues of learning material. */
final class LessonData {

    private LessonData() {}

    static Map<String, Object> of(Lesson lesson) {
        return Map.of(
                "@type",
                "LearningResource",
                "name",
                lesson.title(),
                "description",
                lesson.summary(),
                "learningResourceType",
                "Lesson plan",
                "typicalAgeRange",
                lesson.band().slug(),
                "timeRequired",
                Duration.ofMinutes(lesson.minutes()).toString(),
                "about",
                Map.of("@type", "Thing", "name", lesson.strand().title()),
                "teaches",
                Stream.concat(Stream.of(lesson.aim()), lesson.goals().iCan().stream())
                        .toList(),
                "educationalAlignment",
                alignments(lesson),
                "audience",
                Map.of("@type", "EducationalAudience", "educationalRole", List.of("student", "teacher")));
    }

    private static List<Map<String, String>> alignments(Lesson lesson) {
        var strand = alignment(
                "Education for a Connected World",
                "%s, %s".formatted(lesson.strand().title(), Look.words(lesson.band())));
        return Stream.concat(
                        Stream.of(strand),
                        Stream.concat(lesson.goals().computing().stream(), lesson.goals().relationships().stream())
                                .map(LessonData::alignment))
                .toList();
    }

    private static Map<String, String> alignment(CurriculumPoint point) {
        return alignment("%s, England: %s".formatted(point.subject().title(), point.stage()), point.says());
    }

    private static Map<String, String> alignment(String framework, String target) {
        return Map.of(
                "@type",
                "AlignmentObject",
                "alignmentType",
                "educationalSubject",
                "educationalFramework",
                framework,
                "targetName",
                target);
    }
}
