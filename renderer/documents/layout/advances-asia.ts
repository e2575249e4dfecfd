/**
 * Advance widths of Thai and Devanagari, which Arial does not have: for each code point the widest, regular or bold, of
 * the fonts that an office suite may take instead, scaled to 2,048ths of an em. A mark is 0 only where it is 0 in all.
 *
 * Read with fontTools from the Debian packages fonts-noto-core 20201225, fonts-lohit-deva 2.95.4 and fonts-thai-tlwg
 * 0.7.3: Noto Sans, Serif and Looped Thai, Garuda, Kinnari, Laksaman, Loma, Norasi, Purisa, Sawasdee, Umpush and Waree
 * (not the monospaced ones, which replace no proportional font); Noto Sans and Serif Devanagari, Lohit Devanagari.
 * Compared with what HarfBuzz shapes in each of them: all pairs of consonants joined, with vowel signs and marks. Shaping
 * shortens, but for ru and rū, whose vowel signs stand beside the letter: U+0941 and U+0942 have the width for that.
 * Coded as in advances.ts.
 */
export const asianAdvances = [
  // Devanagari, from U+0900
  '1s0:0*3,iu,1c3*2,1sv,th*2,z2,1f6,1g9,173,ym*4,1sv*4,1au,1f0,yq,10p,13u,13a,179,1ag,1a1,1b6,ve,',
  'z6*2,y9,19f,zi,14v,vr,133,z6*2,yw,1aq,za,180,10s,105,oy*2,160,19t*2,yg,16o,zk,16c,wg,0,gr,0,u0,',
  'gr*3,au,o2,0*6,gr*4,0,hl,gr,1lp,0*7,1au,1f0,yq,1ag,z6,y9,1aq,105,1g9,173,0*2,mo,10b,10y*3,10w*2,',
  '10y*4,10w,ua,kc,1c3*2,1sv*2,1c3*2,yq,1ag,105,yq,19x,z2,13u,za;',
  // Thai, from U+0E01
  '2rk:jy,14u,136,16u,17m*2,1b6,y0,120,14u,13v,17w,1l8,1iq,17c,172,110,1ez,1py,1l8,18g*2,13q,1ay,10y,',
  '18j,18g*2,17w*2,1b8*2,172,17c,14u,y0,13v,151,17m,za,17w,190,15e,190,1b8,15d,14k,136,w8,0,xw*2,0*7,',
  '1jd,1kw*3,17d,nm,17m,uk,sw,vo,xm,19s,0*8,1ae,1c1,13w,19v,1aw,18g,1a3,173,1l1,1gb,1k0,1b3,2lh',
].join('')
