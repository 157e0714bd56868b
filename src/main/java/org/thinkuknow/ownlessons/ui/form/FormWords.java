package org.thinkuknow.ownlessons.ui.form;

import java.util.List;
import java.util.regex.Pattern;

/** What the checks say of lines and entries, for somebody who sees cards and fields. */
final class FormWords {

    private static final String ID = "The id ";

    private record Said(Pattern check, String words) {}

    private static final List<Said> ALL = List.of(
            said("`title` is missing.*", "Give the lesson a title."),
            said("`strand` .*", "Choose what it is about."),
            said("`aim` is missing.*", "Say what pupils can do afterwards. Begin with “I can”."),
            said("`minutes` .*", "Say how many minutes each step takes."),
            said("`ask` is missing.*", "Write the question."),
            said("`say` is missing.*", "Fill in every answer, or remove the empty ones."),
            said("`with` is missing.*", "Say what belongs to each thing."),
            said("`why` is missing.*", "Each answer needs a kind sentence for the pupil who chooses it."),
            said("`text` is missing.*", "Say what happens in each scene."),
            said(
                    "`to` (?:is missing|must name).*",
                    "For each choice, say what happens then. It leads to a scene further down."),
            said("`look-again` is missing.*|The lesson has no step .*", "Choose the step that answers it."),
            said(
                    "`(?:before|after)` is missing.*",
                    "The questions before and after the lesson are missing. They are filled in as soon as you type."),
            said("A step's heading ends.*", "Give the step a name, and say how many minutes it takes."),
            said("A lesson takes .*", "The steps take 5 to 60 minutes together."),
            // The form adds the minutes up itself; they only differ where a step has no name yet and is not read as
            // one.
            said("The steps take .*", "Give each step a name, and say how many minutes it takes."),
            said("A lesson for \\S+ has (.*)", "A lesson has $1"),
            said("There is no step;.*", "Add a step."),
            said("Exactly one option .*", "Mark one answer as right."),
            said("At least two options .*", "Mark two or more answers as right, and leave at least one that is not."),
            said("Begin or end `ask` .*", "Begin the question with “Choose all that …”."),
            said("There must be (.*?) `options` here; .*", "It needs $1 answers."),
            said("There must be (.*?) `(pairs|scenes|choices)` here; .*", "It needs $1 $2."),
            said("In every scene .*", "In every scene, mark at least one choice as a safe or kind thing to do."),
            said(
                    "No choice leads to the scene .*",
                    "No choice leads to one of the scenes. Choose it further up, or remove it."),
            said("No scene is an ending.*", "The last scene has to be an ending, without choices."),
            said("`(?:say|with|name): (.*)` stands here twice.*", "“$1” is here twice. Please change one of them."),
            said("`(?:after)` has .*", "The questions before and after need the same number of answers."),
            said(
                    "The last step is about telling someone.*|The lesson has no `:::help` block.*",
                    "The last step says how to get help. Please add “How to get help” to it, so that every child finds it."),
            said(
                    "The step has no easy version.*",
                    "add the step in very easy words, for pupils who turn on easy read."),
            said("A step for ages 4 to 7 needs a picture.*", "add a picture, for children who do not read yet."),
            said(
                    "A lesson for ages 4 to 7 is easy as it is.*",
                    "remove the very easy words. The youngest need no second version."),
            said("The picture has no words.*", "Say in one sentence what the picture teaches."),
            said("There is no picture .*", "Choose a picture."),
            said("A line of a chat reads .*", "Write each message as “Name: words”, on a line of its own."),
            said("Give this block a heading.*", "Give “How to get help” or the worksheet a heading."),
            said(
                    ID + ".*",
                    "This asks something else than the question that was published. If you mean a new question, press the button below."));

    private FormWords() {}

    private static Said said(String check, String words) {
        return new Said(Pattern.compile(check, Pattern.DOTALL), words);
    }

    static String of(String found) {
        for (var said : ALL) {
            var match = said.check().matcher(found);
            if (match.matches()) {
                return match.replaceFirst(said.words());
            }
        }
        return found.replace("`", "").replace(":::", "");
    }

    /** Whether the lesson's own card says it, because the form fills it into the quiz from there. */
    static boolean isSaidOfTheLesson(String found) {
        return found.startsWith("`title`") || found.startsWith("`strand`");
    }

    /** Whether what was found is about a question that is another one now. */
    static boolean isAboutAnId(String found) {
        return found.startsWith(ID);
    }
}
