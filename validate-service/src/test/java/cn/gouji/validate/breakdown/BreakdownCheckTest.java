package cn.gouji.validate.breakdown;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.junit.jupiter.api.Test;

import cn.gouji.validate.passage.AmountReader;

import static org.assertj.core.api.Assertions.assertThat;

/** Made-up lists: right ones are never told, wrong ones that close with 其他 always are. */
class BreakdownCheckTest {

    private static final int LISTS = 2_000;
    private static final String[] NAMES = {"网站公开", "公众号发布", "政策文件", "工作动态", "通知公告", "财政信息", "社会救助", "公示栏公开"};

    private final BreakdownCheck check = new BreakdownCheck(new BigDecimal("0.6"));
    private final Random random = new Random(20_240_131);

    @Test
    void aListThatMakesUpItsTotalIsNeverTold() {
        for (int i = 0; i < LISTS; i++) {
            String sentence = "全年公开信息" + list(20 + random.nextInt(5_000), 0, 0) + "。";

            assertThat(faults(sentence)).as(sentence).isEmpty();
        }
    }

    @Test
    void aClosedListThatDoesNotIsAlwaysTold() {
        for (int i = 0; i < LISTS; i++) {
            int off = random.nextBoolean() ? 1 + random.nextInt(9) : -1 - random.nextInt(9);
            String sentence = "全年公开信息" + list(100 + random.nextInt(5_000), 0, off) + "。";

            assertThat(faults(sentence)).as(sentence).isNotEmpty();
        }
    }

    /** A sentence that anyone can hand in must not use up the stack. */
    @Test
    void listsInsideListsWithoutEndAreNotFollowed() {
        String sentence = "全年公开信息9条，其中政策文件8条，".repeat(50_000);

        assertThat(faults(sentence)).isNotNull();
    }

    private List<BreakdownFault> faults(String sentence) {
        return BreakdownReader.read(sentence, AmountReader.read(sentence)).stream().map(check::fault)
                .filter(Objects::nonNull).toList();
    }

    /** A total whose parts, closed by 其他, make it up but for {@code off}. */
    private String list(int total, int depth, int off) {
        int count = 2 + random.nextInt(4);
        StringBuilder text = new StringBuilder().append(total + off).append(depth == 0 ? "条，其中" : "条（");
        int left = total;
        for (int i = 0; i < count - 1; i++) {
            int part = Math.max(1, random.nextInt(Math.max(1, left - count + i + 1)) / 2);
            boolean inner = depth < 2 && part > 12 && random.nextInt(3) == 0;
            text.append(NAMES[(i + depth) % NAMES.length]).append(inner ? list(part, depth + 1, 0) : part + "条")
                    .append(depth == 0 ? "，" : "、");
            left -= part;
        }
        return text.append("其他").append(left).append("条").append(depth == 0 ? "" : "）").toString();
    }
}
