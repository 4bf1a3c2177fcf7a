
"use strict";
// Shows the findings, filtered by what the controls and the address say. Foreign text only ever becomes text.
(() => {
  const STEP = 200;
  const PRINTED = 5000;
  const RULE = 0, WEIGHT = 1, STATE = 2, CLOSES = 3, MODULE = 4, FILE = 5, LINE = 6, COLUMN = 7, KEY = 8, MESSAGE = 9,
    PRINT = 10, BY = 11, REASON = 12, UNTIL = 13, WORD = 14;
  const SIGNS = {error: ["\u2715", "Error"], warning: ["!", "Warning"], note: ["i", "Note"],
    unknown: ["?", "Unknown"], accepted: ["~", "Accepted"]};
  const FIELDS = ["q", "weight", "state", "subject", "module", "rule"];
  const data = JSON.parse(document.getElementById("data").textContent);
  const at = id => document.getElementById(id);
  const subjects = data.rules.map(rule => rule[0].slice(0, rule[0].indexOf(".")));
  const place = one => data.files[one[FILE]][0] + (one[LINE] ? ":" + one[LINE] : "");
  const texts = data.findings.map(one => (data.rules[one[RULE]].slice(0, 2).join(" ") + " " + place(one) + " " + one[KEY]
    + " " + one[MESSAGE] + " " + one[PRINT] + (one[REASON] ? " " + one[REASON] : "")).toLowerCase());
  const opened = new Set();
  let shown = [];
  let limit = STEP;
  let wanted = "";

  const make = (tag, properties, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(properties || {})) {
      if (name in element) {
        element[name] = value;
      } else {
        element.setAttribute(name, value);
      }
    }
    element.append(...children);
    return element;
  };
  const badge = kind => make("span", {className: "badge " + kind},
    make("span", {className: "sign", "aria-hidden": "true"}, SIGNS[kind][0]), SIGNS[kind][1]);

  function matches() {
    const values = Object.fromEntries(FIELDS.map(name => [name, at(name).value]));
    const words = values.q.toLowerCase().split(/\s+/).filter(word => word);
    const found = [];
    data.findings.forEach((one, index) => {
      if ((!values.weight || one[WEIGHT] === values.weight)
          && (!values.state || one[STATE] === values.state || (values.state === "closes" && one[CLOSES]))
          && (!values.subject || subjects[one[RULE]] === values.subject)
          && (!values.module || one[MODULE] === values.module)
          && (!values.rule || data.rules[one[RULE]][0] === values.rule)
          && words.every(word => texts[index].includes(word))) {
        found.push(index);
      }
    });
    return found;
  }

  function excerpt(one) {
    const lines = data.files[one[FILE]][1];
    const box = make("div", {className: "code", role: "group", "aria-label": "Lines of " + data.files[one[FILE]][0]});
    for (let number = Math.max(1, one[LINE] - 3); number <= one[LINE] + 3; number++) {
      if (number in lines) {
        box.append(make("span", {className: number === one[LINE] ? "here" : ""},
          make("i", {}, number === one[LINE] ? "\u203A " + number : String(number)), make("code", {}, lines[number] || " ")));
      }
    }
    return one[LINE] && box.children.length ? [box] : [];
  }

  function details(one) {
    const list = make("dl", {className: "facts"});
    const pair = (name, value) => value && list.append(make("div", {}, make("dt", {}, name), make("dd", {}, value)));
    if (one[BY]) {
      pair("Accepted", one[REASON]);
      pair("until", one[UNTIL] ? one[UNTIL] : "for good");
      pair("by", one[BY] + " (" + one[WORD] + ")");
    }
    pair("Fix", data.rules[one[RULE]][2]);
    pair("Key", one[KEY] && make("code", {}, one[KEY]));
    pair("Module", make("code", {}, one[MODULE]));
    pair("Fingerprint", make("a", {href: "#finding=" + one[PRINT]}, make("code", {}, one[PRINT])));
    return [...excerpt(one), list];
  }

  function toggle(button) {
    const row = button.closest("tr");
    const index = Number(button.value);
    if (opened.has(index)) {
      opened.delete(index);
      row.nextElementSibling.remove();
    } else {
      opened.add(index);
      row.after(moreOf(index));
    }
    button.setAttribute("aria-expanded", String(opened.has(index)));
  }

  function moreOf(index) {
    return make("tr", {className: "more-of"}, make("td", {colSpan: 2}, ...details(data.findings[index])));
  }

  function rows(index) {
    const one = data.findings[index];
    const button = make("button", {type: "button", className: "open", value: String(index),
      "aria-expanded": String(opened.has(index))}, one[MESSAGE], make("span", {className: "place"}, place(one)));
    const weight = make("td", {className: "weight"}, badge(one[STATE] === "open" ? one[WEIGHT] : one[STATE]));
    const row = make("tr", {className: "row"}, weight, make("td", {}, button));
    return opened.has(index) ? [row, moreOf(index)] : [row];
  }

  function about(rule) {
    const page = document.querySelector('.page[data-rule="' + CSS.escape(rule[0]) + '"]');
    const box = make("details", {className: "about"}, make("summary", {}, "About this rule"));
    box.addEventListener("toggle", () => {
      if (box.open && page && box.children.length === 1) {
        const copy = page.cloneNode(true);
        copy.querySelectorAll("h5, h6").forEach(heading => heading.replaceWith(
          make(heading.tagName === "H5" ? "h4" : "h5", {}, ...heading.childNodes)));
        box.append(copy);
      }
    });
    return page ? [box] : [];
  }

  function group(rule, indices, total) {
    const body = make("tbody", {}, ...indices.flatMap(rows));
    const id = "rule-" + rule[0];
    const closing = indices.some(index => data.findings[index][CLOSES]);
    const tally = indices.length === total ? String(total) : indices.length + " of " + total;
    return make("section", {className: "group", "aria-labelledby": id},
      make("header", {},
        make("h3", {id: id}, rule[1] + " ", make("code", {}, rule[0]), " ", make("span", {className: "tally"}, tally),
          ...(closing ? [make("span", {className: "closes"}, "closes the gate")] : [])),
        make("p", {className: "fix"}, "To mend it: ", make("b", {}, rule[2])), ...about(rule)),
      make("table", {}, make("caption", {className: "vh"}, "Findings of " + rule[0]),
        make("thead", {className: "vh"}, make("tr", {}, make("th", {scope: "col"}, "Weight"), make("th", {scope: "col"}, "Finding"))),
        body));
  }

  function draw() {
    const totals = new Map();
    shown.forEach(index => totals.set(data.findings[index][RULE], (totals.get(data.findings[index][RULE]) || 0) + 1));
    const groups = new Map();
    shown.slice(0, limit).forEach(index => {
      const rule = data.findings[index][RULE];
      if (!groups.has(rule)) {
        groups.set(rule, []);
      }
      groups.get(rule).push(index);
    });
    at("list").replaceChildren(...[...groups].map(([rule, indices]) => group(data.rules[rule], indices, totals.get(rule))));
    const all = data.findings.length;
    const number = value => value.toLocaleString("en");
    const counted = value => number(value) + (value === 1 ? " finding" : " findings");
    at("count").textContent = (shown.length === all ? counted(all) : number(shown.length) + " of " + counted(all))
      + (shown.length > limit ? ", the first " + number(limit) + " are shown" : "")
      + (shown.length === 0 && all > 0 ? ". Clear the filter to see the others." : "");
    at("more").hidden = shown.length <= limit;
    at("more").textContent = "Show " + number(Math.min(STEP, shown.length - limit)) + " more";
  }

  function update() {
    shown = matches();
    limit = STEP;
    draw();
  }

  function address() {
    const query = new URLSearchParams();
    FIELDS.forEach(name => at(name).value && query.set(name, at(name).value));
    history.replaceState(null, "", "#" + query);
  }

  function follow(move) {
    const hash = location.hash.slice(1);
    if (hash && !hash.includes("=")) {
      return;
    }
    const query = new URLSearchParams(hash);
    FIELDS.forEach(name => {
      at(name).value = query.get(name) || "";
    });
    wanted = query.get("finding") || "";
    if (wanted) {
      at("q").value = wanted;
    }
    update();
    if (wanted) {
      const button = document.querySelector(".open");
      if (button) {
        toggle(button);
        button.focus();
      }
    } else if (move && hash) {
      at("findings").focus();
    }
  }

  function options(id, values) {
    at(id).append(...values.map(([value, text]) => make("option", {value: value}, text)));
  }

  function step(by) {
    const rows = [...document.querySelectorAll(".open")];
    const next = rows[rows.indexOf(document.activeElement) + by];
    if (next) {
      next.focus();
    }
  }

  const plain = values => [...new Set(values)].sort().map(value => [value, value]);
  options("weight", [["error", "error"], ["warning", "warning"], ["note", "note"]]);
  options("state", [["closes", "closes the gate"], ["open", "open"], ["unknown", "unknown"], ["accepted", "accepted"]]);
  options("subject", plain(subjects));
  options("module", plain(data.findings.map(one => one[MODULE])));
  options("rule", plain(data.rules.map(rule => rule[0])));
  FIELDS.forEach(name => at(name).addEventListener("input", () => {
    update();
    address();
  }));
  at("reset").addEventListener("click", () => {
    FIELDS.forEach(name => {
      at(name).value = "";
    });
    update();
    address();
    at("q").focus();
  });
  at("more").addEventListener("click", () => {
    const from = limit;
    limit += STEP;
    draw();
    const next = document.querySelectorAll(".open")[from];
    if (next) {
      next.focus();
    }
  });
  at("list").addEventListener("click", event => {
    const line = event.target.closest("tr.row");
    if (line && !String(getSelection())) {
      toggle(line.querySelector(".open"));
    }
  });
  addEventListener("hashchange", () => follow(true));
  addEventListener("keydown", event => {
    const typing = event.target.matches("input, select, textarea");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      at("q").focus();
    } else if (event.key === "ArrowDown" && (event.target.matches(".open") || event.target === at("q"))) {
      event.preventDefault();
      step(1);
    } else if (event.key === "ArrowUp" && event.target.matches(".open")) {
      event.preventDefault();
      if (event.target === document.querySelector(".open")) {
        at("q").focus();
      } else {
        step(-1);
      }
    }
  });
  addEventListener("beforeprint", () => {
    limit = PRINTED;
    draw();
  });
  addEventListener("afterprint", () => {
    limit = STEP;
    draw();
  });

  const THEMES = ["system", "light", "dark"];
  function theme(name) {
    if (name === "system") {
      document.documentElement.removeAttribute("data-theme");
    } else {
      document.documentElement.setAttribute("data-theme", name);
    }
    at("theme").textContent = "Theme: " + name;
    try {
      localStorage.setItem("readiness-theme", name);
    } catch {
      // a browser that keeps nothing still shows it
    }
  }
  let chosen = "system";
  try {
    chosen = localStorage.getItem("readiness-theme") || chosen;
  } catch {
    // as above
  }
  chosen = THEMES.includes(chosen) ? chosen : "system";
  theme(chosen);
  at("theme").addEventListener("click", () => {
    chosen = THEMES[(THEMES.indexOf(chosen) + 1) % THEMES.length];
    theme(chosen);
  });
  at("theme").hidden = false;
  at("controls").hidden = data.findings.length === 0;
  if (data.findings.length) {
    follow(false);
  }
  document.documentElement.setAttribute("data-drawn", String(Math.round(performance.now())));
})();
