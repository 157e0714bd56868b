package packaged;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;

/** A measurement that runs in one process with the application's classes, on a database of its own. */
public final class InProcess {

    private InProcess() {}

    /** Measures and ends the process: 0 if all goals are met, 1 if one is missed, 2 if it could not be measured. */
    public static void end(Callable<Boolean> meetsAllGoals) {
        try {
            System.exit(meetsAllGoals.call() ? 0 : 1);
        } catch (Exception e) {
            e.printStackTrace();
            System.exit(2);
        }
    }

    /** Starts the application on an empty directory, quietly, with the accounts of the demo and nothing that is large. */
    public static ConfigurableApplicationContext application(Path data, Map<String, String> more) throws Exception {
        Scratch.empty(data);
        Map.of(
                        "DATA_DIR", data.toString(),
                        "server.port", "0",
                        "spring.profiles.active", "demo",
                        "thinkuknow.content.watched", "false",
                        "thinkuknow.figures.demo-year", "false",
                        "thinkuknow.demo-desk", "false",
                        "thinkuknow.schools.shipped", "false",
                        "logging.level.root", "error",
                        "logging.level.org.thinkuknow", "error")
                .forEach(System::setProperty);
        more.forEach(System::setProperty);
        var main = Class.forName("org.thinkuknow.ThinkUKnow");
        Thread.currentThread().setContextClassLoader(main.getClassLoader());
        return new SpringApplication(main).run();
    }
}
