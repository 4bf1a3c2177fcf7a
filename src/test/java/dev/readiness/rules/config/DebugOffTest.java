package dev.readiness.rules.config;

import static dev.readiness.rules.Given.environment;
import static dev.readiness.rules.Given.spring;
import static dev.readiness.rules.RuleAssert.assertRule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DebugOffTest {

    @ParameterizedTest
    @CsvSource({"debug,true", "debug,TRUE", "trace,true", "debug,*", "APP_DEBUG,1"})
    void reportsASwitchThatIsOn(String key, String value) {
        assertRule(new DebugOff())
                .on(spring(key, value))
                .reports(key, "\"" + key + "\" is \"" + value + "\" in production");
    }

    @ParameterizedTest
    @CsvSource({"LOG_LEVEL,debug", "log.level-x,info", "ROOT_LOG_LEVEL,Trace"})
    void reportsVerboseLevelsOnly(String key, String value) {
        if (value.equals("info")) {
            assertRule(new DebugOff()).on(environment(key, value)).isSilent();
        } else {
            assertRule(new DebugOff())
                    .on(environment(key, value))
                    .reports(key, "\"" + key + "\" is \"" + value + "\" in production");
        }
    }

    @ParameterizedTest
    @CsvSource({"debug,false", "debug,off", "debug,''", "my.debug,true", "LOG_LEVEL,warn"})
    void staysSilent(String key, String value) {
        assertRule(new DebugOff()).on(spring(key, value)).isSilent();
    }

    @Test
    void reportsADebuggerUnderAnyKey() {
        String options = "-agentlib:jdwp=transport=dt_socket,server=y";
        assertRule(new DebugOff())
                .on(environment("JAVA_OPTS", options))
                .reports("JAVA_OPTS", "\"JAVA_OPTS\" is \"" + options + "\" in production");
    }
}
