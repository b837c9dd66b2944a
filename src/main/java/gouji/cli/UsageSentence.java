package gouji.cli;

import gouji.words.Words;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one sentence what is wrong with what was typed. */
record UsageSentence(Words words) {

    String of(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return words.say("command.error.unknown", unmatched.getUnmatched().get(0));
        } else if (wrong instanceof MissingParameterException missing) {
            return words.say("command.error.missing",
                    missing.getMissing().stream().map(UsageSentence::name).collect(Collectors.joining(" ")));
        } else if (wrong instanceof OverwrittenOptionException twice) {
            return words.say("command.error.twice", name(twice.getOverwritten()));
        }
        return words.say("command.error.value", Optional.ofNullable(wrong.getValue()).orElse(""));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
