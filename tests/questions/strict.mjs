// Our GIFT through the strict grammar of gift-pegjs: each file is read whole, and what is right in it is written down for others.py.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const work = process.argv[2];
const { parse } = createRequire(join(work, "node", "node_modules", "x.js"))("gift-pegjs");
let all = 0;
for (const file of readdirSync(work).filter((name) => name.endsWith(".gift"))) {
  const text = readFileSync(join(work, file), "utf8");
  let items;
  try {
    items = parse(text);
  } catch (error) {
    const at = error.location?.start;
    console.error(`${file}:${at?.line}: ${error.message}\n${text.split("\n")[(at?.line ?? 1) - 1]}`);
    process.exit(1);
  }
  const right = (choice) => choice.isCorrect ? choice.weight !== 0 && choice.weight !== "0" : Number(choice.weight) > 0;
  const questions = items.filter((item) => item.type !== "Category").map((item) => ({
    type: item.type,
    title: item.title,
    right: item.type === "TF" ? [String(item.isTrue)]
      : (item.choices ?? []).filter(right).map((choice) => choice.text.text),
    pairs: (item.matchPairs ?? []).length,
  }));
  all += questions.length;
  writeFileSync(join(work, `${file}.strict.json`), JSON.stringify(questions));
}
console.log(`gift-pegjs read ${all} questions`);
