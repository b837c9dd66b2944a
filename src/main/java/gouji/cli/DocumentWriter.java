package gouji.cli;

import gouji.check.Sheet;
import java.io.IOException;

/** Makes the finished document of a report (文稿) as PDF; given by the root. */
@FunctionalInterface
public interface DocumentWriter {

    /**
     * @param isFinal whether it is no draft (定稿); asked for only where no error stands
     * @throws IOException where fonts or system refuse
     */
    byte[] pdf(Sheet sheet, boolean isFinal) throws IOException;
}
