package org.thinkuknow.ownlessons.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.thinkuknow.learning.AgeBand;
import org.thinkuknow.ownlessons.OwnArchive;
import org.thinkuknow.ownlessons.OwnLessonRefused;
import org.thinkuknow.ownlessons.OwnLessons;
import org.thinkuknow.ownlessons.OwnText;
import org.thinkuknow.ownlessons.TakenIn;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Takes a lesson in from files; it begins as a draft, whatever is in it. */
@Controller
class BroughtFiles {

    private final OwnLessons lessons;

    BroughtFiles(OwnLessons lessons) {
        this.lessons = lessons;
    }

    @PostMapping("/teach/own/bring")
    String bring(
            @RequestParam(defaultValue = "") String band, @RequestParam(required = false) List<MultipartFile> files) {
        if (lessons.school().isEmpty()) {
            return back(TakenIn.NO_SCHOOL);
        }
        var chosen = files == null
                ? List.<MultipartFile>of()
                : files.stream().filter(file -> !file.isEmpty()).toList();
        var age = AgeBand.of(band);
        if (chosen.isEmpty() || age.isEmpty()) {
            return back(TakenIn.NO_FILE);
        }
        OwnText text;
        try {
            text = text(chosen);
        } catch (OwnLessonRefused e) {
            return back(TakenIn.NOT_READ);
        }
        try {
            return "redirect:" + lessons.begin(age.get(), text).address();
        } catch (OwnLessonRefused e) {
            return back(TakenIn.FULL);
        }
    }

    private static String back(TakenIn problem) {
        return "redirect:/teach/own?%s=%s".formatted(TakenIn.PROBLEM, problem.word());
    }

    private static OwnText text(List<MultipartFile> files) {
        return files.size() == 1
                ? OwnArchive.read(bytes(files.getFirst()))
                : new OwnText(named(files, ".md"), named(files, ".yaml", ".yml"));
    }

    private static String named(List<MultipartFile> files, String... endings) {
        var found = files.stream()
                .filter(file -> List.of(endings).stream().anyMatch(nameOf(file)::endsWith))
                .toList();
        if (found.size() != 1) {
            throw new OwnLessonRefused("One lesson and one quiz.");
        }
        return OwnArchive.text(bytes(found.getFirst()), nameOf(found.getFirst()));
    }

    private static String nameOf(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "").toLowerCase(Locale.ROOT);
    }

    private static byte[] bytes(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
