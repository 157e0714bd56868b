package org.thinkuknow.exchange;

import org.thinkuknow.quiz.ChooseOne;
import org.thinkuknow.quiz.ChooseSeveral;
import org.thinkuknow.quiz.MatchPairs;
import org.thinkuknow.quiz.Option;
import org.thinkuknow.quiz.PutInOrder;
import org.thinkuknow.quiz.Question;
import org.thinkuknow.quiz.Quiz;
import org.thinkuknow.quiz.Scale;
import org.thinkuknow.quiz.Scene;
import org.thinkuknow.quiz.Story;
import org.thinkuknow.quiz.TrueFalse;

import java.util.List;
import java.util.Locale;

/**
 * Writes a quiz in Moodle's GIFT format (docs.moodle.org, "GIFT format"). What GIFT has no place for stands in a comment
 * before each question, so that the file can be read back whole. GIFT knows no order and no story: things in order become
 * a match with their places, and a story becomes one question a scene and one description an ending.
 */
public final class GiftWriter {

    private static final String WHOLE = "100";

    private final StringBuilder gift = new StringBuilder();

    private GiftWriter() {}

    /** The quiz, with the questions before and after the lesson around it. */
    public static String write(Quiz quiz) {
        var writer = new GiftWriter();
        writer.gift
                .append("$CATEGORY: Think U Know/")
                .append(quiz.lesson().band().slug())
                .append('/')
                .append(quiz.title().replace('/', ' '))
                .append("\n\n");
        writer.chooseOne(
                quiz.before(),
                GiftNote.of(quiz.before()).with("asked", "before").with("title", quiz.title()));
        quiz.questions().forEach(writer::question);
        writer.chooseOne(quiz.after(), GiftNote.of(quiz.after()).with("asked", "after"));
        return writer.gift.toString();
    }

    private void question(Question question) {
        var note = GiftNote.of(question);
        switch (question) {
            case ChooseOne one -> chooseOne(one, note);
            case ChooseSeveral several -> item(note, several.id(), several.ask(), several(several.options()));
            case TrueFalse statement ->
                item(
                        note.with("first", statement.options().getFirst().say()),
                        statement.id(),
                        statement.ask(),
                        trueFalse(statement));
            case PutInOrder order ->
                item(
                        note.with(
                                "why",
                                order.things().stream()
                                        .map(PutInOrder.Thing::why)
                                        .toList()),
                        order.id(),
                        order.ask(),
                        order(order));
            case MatchPairs match ->
                item(
                        note.with(
                                "why",
                                match.pairs().stream().map(MatchPairs.Pair::why).toList()),
                        match.id(),
                        match.ask(),
                        match(match));
            case Story story -> story.scenes().forEach(scene -> scene(story, scene, note));
            case Scale scale -> item(note, scale.id(), scale.ask(), scale(scale));
        }
    }

    private void chooseOne(ChooseOne question, GiftNote note) {
        var answers = new StringBuilder();
        question.options().forEach(option -> answer(answers, option.right() ? "=" : "~", option.say(), option.why()));
        item(note, question.id(), question.ask(), answers.toString());
    }

    /** The shares add up to the whole, so that exactly the right ones give full marks. */
    private static String several(List<Option> options) {
        var right = options.stream().filter(Option::right).count();
        var answers = new StringBuilder();
        options.forEach(option -> answer(
                answers,
                "~%%%s%%".formatted(share(option.right() ? right : -(options.size() - right))),
                option.say(),
                option.why()));
        return answers.toString();
    }

    private static String share(long of) {
        return String.format(Locale.ROOT, "%.5f", 100.0 / of).replaceAll("\\.?0+$", "");
    }

    /** First the words for who chose wrongly, then those for who chose rightly. */
    private static String trueFalse(TrueFalse statement) {
        var right =
                statement.options().stream().filter(Option::right).findFirst().orElseThrow();
        var wrong = statement.options().stream()
                .filter(option -> !option.right())
                .findFirst()
                .orElseThrow();
        return "\t%s#%s#%s\n"
                .formatted(
                        right.say().toUpperCase(Locale.ROOT),
                        GiftText.escape(wrong.why()),
                        GiftText.escape(right.why()));
    }

    private static String order(PutInOrder order) {
        var answers = new StringBuilder();
        for (var place = 0; place < order.things().size(); place++) {
            pair(answers, order.things().get(place).say(), String.valueOf(place + 1));
        }
        return answers
                + feedback(order.things().stream().map(PutInOrder.Thing::why).toList());
    }

    private static String match(MatchPairs match) {
        var answers = new StringBuilder();
        match.pairs().forEach(pair -> pair(answers, pair.say(), pair.with()));
        return answers
                + feedback(match.pairs().stream().map(MatchPairs.Pair::why).toList());
    }

    private void scene(Story story, Scene scene, GiftNote note) {
        var part = note.with("scene", scene.name()).with("ask", story.ask());
        if (scene.isEnding()) {
            item(part, story.id() + "/" + scene.name(), scene.text(), "");
            return;
        }
        var severalRight = scene.choices().stream().filter(Scene.Choice::right).count() > 1;
        var answers = new StringBuilder();
        scene.choices()
                .forEach(choice -> answer(
                        answers,
                        choice.right() ? severalRight ? "~%" + WHOLE + "%" : "=" : "~",
                        choice.say(),
                        choice.why()));
        item(
                part.with("to", scene.choices().stream().map(Scene.Choice::to).toList()),
                story.id() + "/" + scene.name(),
                scene.text(),
                answers.toString());
    }

    /** No level is wrong, so each gives full marks. */
    private static String scale(Scale scale) {
        var answers = new StringBuilder();
        scale.steps().forEach(step -> answer(answers, "~%" + WHOLE + "%", step.say(), step.why()));
        return answers.toString();
    }

    private void item(GiftNote note, String title, String text, String answers) {
        gift.append(note.line())
                .append("::")
                .append(GiftText.escape(title))
                .append(":: ")
                .append(GiftText.escape(text));
        gift.append(answers.isEmpty() ? "\n\n" : " {\n" + answers + "}\n\n");
    }

    private static void answer(StringBuilder answers, String sign, String say, String why) {
        answers.append('\t')
                .append(sign)
                .append(GiftText.escape(say))
                .append('#')
                .append(GiftText.escape(why))
                .append('\n');
    }

    private static void pair(StringBuilder answers, String left, String right) {
        answers.append("\t=")
                .append(GiftText.escape(left))
                .append(" -> ")
                .append(GiftText.escape(right))
                .append('\n');
    }

    private static String feedback(List<String> whys) {
        return "\t####" + GiftText.escape(String.join(" ", whys)) + "\n";
    }
}
