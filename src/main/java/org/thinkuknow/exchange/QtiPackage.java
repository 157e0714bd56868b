package org.thinkuknow.exchange;

import org.springframework.web.util.HtmlUtils;
import org.thinkuknow.quiz.About;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.quiz.Quiz;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes a quiz as an IMS QTI 2.1 content package: a manifest, a test in three parts, an item a question, and its pictures. */
public final class QtiPackage {

    private QtiPackage() {}

    public static byte[] write(Quiz quiz) {
        var before = QtiQuestion.of(quiz.before());
        var items = quiz.questions().stream()
                .flatMap(question -> QtiQuestion.of(question).stream())
                .toList();
        var after = QtiQuestion.of(quiz.after());
        var all = Stream.of(before, items, after).flatMap(List::stream).toList();
        var packed = new ZipArchive();
        packed.add("imsmanifest.xml", manifest(quiz, all));
        packed.add("test.xml", test(quiz, before, items, after));
        all.forEach(item -> packed.add(item.id() + ".xml", QtiItem.write(item)));
        quiz.questions().stream()
                .map(Question::picture)
                .flatMap(picture -> picture.stream())
                .map(About.Picture::file)
                .forEach(file -> packed.add("pictures/" + file, Assets.picture(file)));
        return packed.done();
    }

    private static String manifest(Quiz quiz, List<QtiQuestion> all) {
        var items = all.stream()
                .map(item -> """
                    <resource identifier="%1$s" type="imsqti_item_xmlv2p1" href="%1$s.xml"><file href="%1$s.xml"/>%2$s</resource>
                """.formatted(
                                item.id(),
                                item.picture()
                                        .map(picture -> "<file href=\"pictures/%s\"/>".formatted(picture.file()))
                                        .orElse("")))
                .collect(Collectors.joining());
        var needed = all.stream()
                .map(item -> "<dependency identifierref=\"%s\"/>".formatted(item.id()))
                .collect(Collectors.joining());
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" identifier="m-%1$s">
                  <metadata><schema>QTIv2.1 Package</schema><schemaversion>1.0.0</schemaversion></metadata>
                  <organizations/>
                  <resources>
                    <resource identifier="test" type="imsqti_test_xmlv2p1" href="test.xml"><file href="test.xml"/>%2$s</resource>
                %3$s  </resources>
                </manifest>
                """.formatted(quiz.lesson().slug(), needed, items);
    }

    private static String test(Quiz quiz, List<QtiQuestion> before, List<QtiQuestion> items, List<QtiQuestion> after) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <assessmentTest xmlns="%s" identifier="t-%s" title="%s">
                %s%s%s</assessmentTest>
                """.formatted(
                        QtiItem.NAMESPACE,
                        quiz.lesson().slug(),
                        HtmlUtils.htmlEscape(quiz.title(), "UTF-8"),
                        part("before", "Before the lesson", before),
                        part("quiz", "The quiz", items),
                        part("after", "After the lesson", after));
    }

    private static String part(String id, String title, List<QtiQuestion> items) {
        var references = items.stream()
                .map(item -> "<assessmentItemRef identifier=\"%1$s\" href=\"%1$s.xml\"/>".formatted(item.id()))
                .collect(Collectors.joining());
        return """
                  <testPart identifier="%1$s" navigationMode="nonlinear" submissionMode="individual">
                    <assessmentSection identifier="%1$s-section" title="%2$s" visible="true">%3$s</assessmentSection>
                  </testPart>
                """.formatted(id, title, references);
    }
}
