// record.go - the other side of record_probe.c: the same work by golang.org/x/mod/sumdb's packages note and tlog, which are not ours.
// Cosignatures and the paths of C2SP tlog-tiles, which those packages do not know, are written here from their specifications.
//
//	record make DIR SIZE    a record of SIZE entries: keys, tiles with a signed and cosigned checkpoint, proofs, notes
//	record check DIR        check all that a DIR made so has
//	record open KEYS FILE   FILE: notes, each behind its length; a line says what is thought of each
//	record vkeys FILE       FILE: a verifier key a line; a line says what is thought of each
package main

import (
	"bytes"
	"crypto/ed25519"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"sort"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

const origin = "records.example/doha"

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, "go:", err)
		os.Exit(1)
	}
}

func holds(yes bool, format string, args ...any) {
	if !yes {
		must(fmt.Errorf(format, args...))
	}
}

// ---- cosignature/v1

type cosigner struct {
	name string
	key  ed25519.PublicKey
	sign ed25519.PrivateKey
	time uint64
}

func (c *cosigner) Name() string { return c.name }
func (c *cosigner) KeyHash() uint32 {
	sum := sha256.Sum256(append([]byte(c.name+"\n\x04"), c.key...))
	return binary.BigEndian.Uint32(sum[:])
}
func (c *cosigner) text() string {
	return fmt.Sprintf("%s+%08x+%s", c.name, c.KeyHash(), base64.StdEncoding.EncodeToString(append([]byte{4}, c.key...)))
}
func cosigned(time uint64, msg []byte) []byte {
	return append([]byte("cosignature/v1\ntime "+strconv.FormatUint(time, 10)+"\n"), msg...)
}
func (c *cosigner) Sign(msg []byte) ([]byte, error) {
	sig := make([]byte, 8)
	binary.BigEndian.PutUint64(sig, c.time)
	return append(sig, ed25519.Sign(c.sign, cosigned(c.time, msg))...), nil
}
func (c *cosigner) Verify(msg, sig []byte) bool {
	if len(sig) != 72 {
		return false
	}
	time := binary.BigEndian.Uint64(sig)
	return time <= math.MaxInt64 && ed25519.Verify(c.key, cosigned(time, msg), sig[8:])
}

func verifier(vkey string) (note.Verifier, error) {
	parts := strings.SplitN(vkey, "+", 3)
	if len(parts) == 3 {
		raw, err := base64.StdEncoding.DecodeString(parts[2])
		if err == nil && len(raw) == 33 && raw[0] == 4 {
			c := &cosigner{name: parts[0], key: raw[1:]}
			if c.text() != vkey {
				return nil, errors.New("a cosigner's id is not its own")
			}
			return c, nil
		}
	}
	return note.NewVerifier(vkey)
}

func keys(file string) (all []note.Verifier) {
	for _, line := range strings.Split(strings.TrimSuffix(read(file), "\n"), "\n") {
		v, err := verifier(line)
		must(err)
		all = append(all, v)
	}
	return all
}

func read(elem ...string) string {
	b, err := os.ReadFile(filepath.Join(elem...))
	must(err)
	return string(b)
}

func write(data []byte, elem ...string) {
	path := filepath.Join(elem...)
	must(os.MkdirAll(filepath.Dir(path), 0o777))
	must(os.WriteFile(path, data, 0o666))
}

// ---- tiles

func tilePath(t tlog.Tile) string { // tile/8/0/x001/067 there, tile/0/x001/067 here
	return strings.Replace(strings.Replace(t.Path(), "tile/8/", "tile/", 1), "tile/data", "tile/entries", 1)
}

type tileDir string

func (d tileDir) Height() int                     { return 8 }
func (d tileDir) SaveTiles([]tlog.Tile, [][]byte) {}
func (d tileDir) ReadTiles(tiles []tlog.Tile) (data [][]byte, err error) {
	for _, t := range tiles {
		b, err := os.ReadFile(filepath.Join(string(d), tilePath(t)))
		if err != nil {
			return nil, err
		}
		data = append(data, b)
	}
	return data, nil
}

func (d tileDir) entries(n, width int64) (all [][]byte) {
	b := []byte(read(string(d), tilePath(tlog.Tile{H: 8, L: -1, N: n, W: int(width)})))
	for ; width > 0; width-- {
		holds(len(b) >= 2 && len(b) >= 2+int(binary.BigEndian.Uint16(b)), "bundle %d is short", n)
		length := 2 + int(binary.BigEndian.Uint16(b))
		all = append(all, b[2:length])
		b = b[length:]
	}
	holds(len(b) == 0, "bundle %d has more than its entries", n)
	return all
}

// ---- check

func checkCheckpoint(dir string, known []note.Verifier) tlog.Tree {
	n, err := note.Open([]byte(read(dir, "tiles", "checkpoint")), note.VerifierList(known...))
	must(err)
	holds(len(n.Sigs) == 3 && len(n.UnverifiedSigs) == 0, "the checkpoint has %d signatures that hold", len(n.Sigs))
	lines := strings.Split(n.Text, "\n")
	holds(len(lines) == 4 && lines[0] == origin, "the checkpoint is not of %s", origin)
	size, err := strconv.ParseInt(lines[1], 10, 64)
	must(err)
	root, err := tlog.ParseHash(lines[2])
	must(err)
	return tlog.Tree{N: size, Hash: root}
}

func checkTiles(dir string, tree tlog.Tree) (entries, proofs int64) {
	tiles := tileDir(filepath.Join(dir, "tiles"))
	r := tlog.TileHashReader(tree, tiles)
	root, err := tlog.TreeHash(tree.N, r)
	must(err)
	holds(root == tree.Hash, "the tiles have another root")
	step := tree.N/100 + 1
	for n := int64(0); n*256 < tree.N; n++ {
		width := tree.N - n*256
		if width > 256 {
			width = 256
		}
		var indexes []int64
		for i := int64(0); i < width; i++ {
			indexes = append(indexes, tlog.StoredHashIndex(0, n*256+i))
		}
		hashes, err := r.ReadHashes(indexes)
		must(err)
		for i, e := range tiles.entries(n, width) {
			index := n*256 + int64(i)
			holds(tlog.RecordHash(e) == hashes[i], "entry %d does not hash to its leaf", index)
			entries++
			if index%step == 0 {
				p, err := tlog.ProveRecord(tree.N, index, r)
				must(err)
				must(tlog.CheckRecord(p, tree.N, tree.Hash, index, hashes[i]))
				old, err := tlog.TreeHash(index+1, r)
				must(err)
				g, err := tlog.ProveTree(tree.N, index+1, r)
				must(err)
				must(tlog.CheckTree(g, tree.N, tree.Hash, index+1, old))
				proofs++
			}
		}
	}
	return entries, proofs
}

// A line: "I index size leaf root hash..." or "G old size old-root root hash...".
func checkProofs(file string) (n int) {
	for _, line := range strings.Split(strings.TrimSuffix(read(file), "\n"), "\n") {
		f := strings.Split(line, " ")
		holds(len(f) >= 5, "%q is no proof", line)
		a, err := strconv.ParseInt(f[1], 10, 64)
		must(err)
		size, err := strconv.ParseInt(f[2], 10, 64)
		must(err)
		var h []tlog.Hash
		for _, text := range f[3:] {
			x, err := tlog.ParseHash(text)
			must(err)
			h = append(h, x)
		}
		if f[0] == "I" {
			err = tlog.CheckRecord(tlog.RecordProof(h[2:]), size, h[1], a, h[0])
		} else {
			err = tlog.CheckTree(tlog.TreeProof(h[2:]), size, h[1], a, h[0])
		}
		holds(err == nil, "%s: %v", line, err)
		n++
	}
	return n
}

func checkNotes(dir string, known []note.Verifier) (n int) {
	for ; ; n++ {
		b, err := os.ReadFile(filepath.Join(dir, "notes", strconv.Itoa(n)))
		if os.IsNotExist(err) && n > 0 {
			return n
		}
		must(err)
		x, err := note.Open(b, note.VerifierList(known...))
		must(err)
		holds(len(x.Sigs) == 2, "note %d has %d signatures that hold", n, len(x.Sigs))
		holds(x.Text == read(dir, "texts", strconv.Itoa(n)), "note %d has another text", n)
	}
}

func check(dir string) {
	known := keys(filepath.Join(dir, "keys"))
	holds(len(known) == 4, "%d keys", len(known))
	tree := checkCheckpoint(dir, known)
	entries, made := checkTiles(dir, tree)
	holds(entries == tree.N, "%d entries of %d", entries, tree.N)
	fmt.Println("go:", entries, "entries,", made, "proofs from tiles,", checkProofs(filepath.Join(dir, "proofs")), "proofs,",
		checkNotes(dir, known), "notes hold")
}

// ---- make

func make_(dir string, size int64) {
	seed := func(b byte) []byte { return bytes.Repeat([]byte{b}, 32) }
	signer := func(name string, b byte) (note.Signer, string) {
		s, v, err := note.GenerateKey(bytes.NewReader(seed(b)), name)
		must(err)
		k, err := note.NewSigner(s)
		must(err)
		return k, v
	}
	log, logKey := signer(origin, 1)
	member, memberKey := signer("Türkiye", 2)
	var witnesses []note.Signer
	list := logKey + "\n" + memberKey + "\n"
	for i, name := range []string{"Qatar", "Türkiye"} {
		k := ed25519.NewKeyFromSeed(seed(byte(3 + i)))
		c := &cosigner{name, k.Public().(ed25519.PublicKey), k, uint64(1760860800 + i)}
		witnesses = append(witnesses, c)
		list += c.text() + "\n"
	}
	write([]byte(list), dir, "keys")

	var stored []tlog.Hash
	var leaf []tlog.Hash
	var entries [][]byte
	r := tlog.HashReaderFunc(func(indexes []int64) (all []tlog.Hash, err error) {
		for _, i := range indexes {
			all = append(all, stored[i])
		}
		return all, nil
	})
	for i := int64(0); i < size; i++ {
		e := []byte(fmt.Sprintf("truce/v1 x\nn %d\nby go\n", i))
		h, err := tlog.StoredHashes(i, e, r)
		must(err)
		stored = append(stored, h...)
		leaf = append(leaf, h[0])
		entries = append(entries, e)
	}
	for level := 0; size>>(8*level) > 0; level++ {
		all := size >> (8 * level)
		for n := int64(0); n*256 < all; n++ {
			t := tlog.Tile{H: 8, L: level, N: n, W: 256}
			if all-n*256 < 256 {
				t.W = int(all - n*256)
			}
			data, err := tlog.ReadTileData(t, r)
			must(err)
			write(data, dir, "tiles", tilePath(t))
			if level == 0 {
				var b bytes.Buffer
				for _, e := range entries[n*256 : n*256+int64(t.W)] {
					must(binary.Write(&b, binary.BigEndian, uint16(len(e))))
					b.Write(e)
				}
				t.L = -1
				write(b.Bytes(), dir, "tiles", tilePath(t))
			}
		}
	}
	root := func(n int64) tlog.Hash {
		h, err := tlog.TreeHash(n, r)
		must(err)
		return h
	}
	text := fmt.Sprintf("%s\n%d\n%s\n", origin, size, root(size))
	signed, err := note.Sign(&note.Note{Text: text}, append([]note.Signer{log}, witnesses...)...)
	must(err)
	write(signed, dir, "tiles", "checkpoint")
	makeProofs(dir, size, leaf, root, r)
	for i, text := range strings.SplitAfter(read(dir, "..", "texts"), "\x00") {
		if text = strings.TrimSuffix(text, "\x00"); text == "" {
			break
		}
		n, err := note.Sign(&note.Note{Text: text}, log, member)
		must(err)
		write(n, dir, "notes", strconv.Itoa(i))
		write([]byte(text), dir, "texts", strconv.Itoa(i))
	}
}

func makeProofs(dir string, size int64, leaf []tlog.Hash, root func(int64) tlog.Hash, r tlog.HashReader) {
	var b bytes.Buffer
	put := func(kind string, a, n int64, x, y tlog.Hash, proof []tlog.Hash) {
		fmt.Fprintf(&b, "%s %d %d %s %s", kind, a, n, x, y)
		for _, h := range proof {
			fmt.Fprintf(&b, " %s", h)
		}
		fmt.Fprintln(&b)
	}
	one := func(i, n int64) {
		p, err := tlog.ProveRecord(n, i, r)
		must(err)
		put("I", i, n, leaf[i], root(n), p)
		g, err := tlog.ProveTree(n, i+1, r)
		must(err)
		put("G", i+1, n, root(i+1), root(n), g)
	}
	for n := int64(1); n <= size && n <= 40; n++ {
		for i := int64(0); i < n; i++ {
			one(i, n)
		}
	}
	for n := size; n > 40; n -= size/7 + 1 {
		for i := int64(0); i < n; i += n/41 + 1 {
			one(i, n)
		}
	}
	write(b.Bytes(), dir, "proofs")
}

// ---- verdicts

// Go's decoder passes over bits behind the last byte; truce refuses them, so that a note has one spelling.
func loose(msg []byte) bool {
	at := bytes.LastIndex(msg, []byte("\n\n"))
	for _, line := range strings.Split(string(msg[at+2:]), "\n") {
		text := line[strings.LastIndex(line, " ")+1:]
		_, strict := base64.StdEncoding.Strict().DecodeString(text)
		_, plain := base64.StdEncoding.DecodeString(text)
		if plain == nil && strict != nil {
			return true
		}
	}
	return false
}

func open(known []note.Verifier, file string) {
	b := []byte(read(file))
	for len(b) >= 4 {
		n := binary.BigEndian.Uint32(b)
		msg := b[4 : 4+n]
		b = b[4+n:]
		x, err := note.Open(msg, note.VerifierList(known...))
		if err != nil {
			fmt.Println("bad")
			continue
		}
		var names []string
		for _, s := range x.Sigs {
			names = append(names, fmt.Sprintf("%s+%08x", s.Name, s.Hash))
		}
		sort.Strings(names)
		sum := sha256.Sum256([]byte(x.Text))
		word := "ok"
		if loose(msg) {
			word = "loose"
		}
		fmt.Println(word, hex.EncodeToString(sum[:]), strings.Join(names, " "))
	}
}

func vkeys(file string) {
	for _, line := range strings.Split(strings.TrimSuffix(read(file), "\n"), "\n") {
		v, err := note.NewVerifier(line)
		if err != nil {
			fmt.Println("bad")
			continue
		}
		text := line[strings.LastIndex(line, "+")+1:]
		if _, err := base64.StdEncoding.Strict().DecodeString(line[strings.Index(line, "+")+10:]); err != nil {
			fmt.Println("loose", text)
			continue
		}
		fmt.Printf("ok %s+%08x\n", v.Name(), v.KeyHash())
	}
}

func main() {
	switch {
	case len(os.Args) == 4 && os.Args[1] == "make":
		size, err := strconv.ParseInt(os.Args[3], 10, 64)
		must(err)
		make_(os.Args[2], size)
	case len(os.Args) == 3 && os.Args[1] == "check":
		check(os.Args[2])
	case len(os.Args) == 4 && os.Args[1] == "open":
		open(keys(os.Args[2]), os.Args[3])
	case len(os.Args) == 3 && os.Args[1] == "vkeys":
		vkeys(os.Args[2])
	default:
		must(errors.New("record make DIR SIZE | check DIR | open KEYS FILE | vkeys FILE"))
	}
}
