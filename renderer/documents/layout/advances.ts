/**
 * Advance widths of Arial in 2,048ths of an em, as measured on the metric-compatible Liberation Sans 1.07: Latin, Greek,
 * Cyrillic, Hebrew and common symbols. Runs of code points as `first:width,width*times`, numbers in base 36.
 */
export const unitsPerEm = 2048

const joined = (parts: readonly string[]): string => parts.join('')

/** Regular weight. */
export const regularAdvances = joined([
  'w:ft*2,k7,vn*2,1el,11y,av,iy*2,m5,x8,ft,iy,ft*2,vn*a,ft*2,x8*3,vn,1lr,11y*2,153*2,11y,yr,189,',
  '153,ft,sg,11y,vn,1be,153,189,11y,189,153,11y,yr,153,11y,1hp,11y*2,yr,ft*3,qp,vn,iy,vn*2,sg,vn*2,',
  'ft,vn*2,cn*2,sg,cn,1be,vn*4,iy,sg,ft,vn,sg,153,sg*3,j0,es,j0,x8;4g:ft,iy,vn*4,es,vn,iy,15x,l2,',
  'vn,x8,iy,15x,vf,mr,v8,iy*3,ws,uk,ft,iy*2,ks,vn,1bg*3,yr,11y*6,1kw,153,11y*4,ft*4,153*2,189*5,x8,',
  '189,153*4,11y*2,yr,vn*6,1el,sg,vn*4,ft*4,vn*7,v8,yr,vn*4,sg,vn,sg,11y,vn,11y,vn,11y,vn,153,sg,',
  '153,sg,153,sg,153,sg,153,yz,153,vn,11y,vn,11y,vn,11y,vn,11y,vn,11y,vn,189,vn,189,vn,189,vn,189,',
  'vn,153,vn,153,vn,ft*7,cn,ft*2,15t,p9,sg,cn,11y,sg*2,vn,cn,vn,cn,vn,gl,vn,j0,vn,cn,153,vn,153,vn,',
  '153,vn,yd,155,vn,189,vn,189,vn,189,vn,1kw,1hp,153,iy,153,iy,153,iy,11y,sg,11y,sg,11y,sg,11y,sg,',
  'yr,ft,yr,lc,yr,ft,153,vn,153,vn,153,vn,153,vn,153,vn,153,vn,1hp,153,11y,sg,11y,yr,sg,yr,sg,yr,',
  'sg,cn;b6:vn;e2:11y,vn,1kw,1el,189,yr;ew:11y,sg,yr,ft;jq:iy*2;jt:iy;k8:iy*6;ou:ft;p0:iy*2,11z,ft,',
  '18m,1bo,lu;p8:182;pa:1co,16t,cn,11y*2,vc,120,11y,yr,153,189,ft,11y,120,1be,153,10z,189,153,11y;',
  'pv:z6,yr,11y,19e,11y,1bj,16j,ft,11y,ww,pd,vn,cn,v4,ww,wq,sg,vo,pd,p3,vn*2,cn,sg*2,ws,sg,ph,vn,',
  '139,wd,rf,z4,mh,v4,10w,tv,14k,18f,cn,v4,vn,v4,18f;sg:11y,11z,1d7,ut,14w,11y,ft*2,sg,1o5,1lh,1cl,',
  'x5,153,105,14w,11y,11c,11y,ut,12j,11y,1gj,yd,14w*2,x5,11c,1be,153,189,14w,11y,153,yr,105,179,',
  '11y,163,11x,1g5,1hc,191,1ed,11c,14w,1lh,153,vn,wl,u8,kr,x7,vn,122,q3,vs*2,ow,x7,134,vf,vn,ut,vn,',
  'sg,q2,sg,1at,sg,wl,tn,19n,1at,zk,14w,tn,t1,16o,ut,vn*3,kr,t1,sg,cn,ft,cn,1fk,1a8,vn,ow,vs,sg,vf;',
  'vm:189,vn;wg:rt,ne;60w:1hp,153,1hp,153,1hp,153;642:11y,sg;6c0:iy*2;6c3:vn,1kw*2;6c7:vf,cn*4,',
  'iy*3;6cg:vn*2,jx;6cm:1kw;6cw:1kw;6cy:ao,k5;6d5:iy*2;6d8:sg;6da:iy;6dg:9i;6f3:kr;6g3:vn*2;',
  '6g7:1q8;6gc:vn;6it:1ed;6j7:ie;6ja:1p1;6jm:1kw;6jq:17p;6jy:y5;6l7:1bg*4;6mo:1kw,sg,1kw,sg,1kw,sg;',
  '6nc:sg;6pu:s4;6py:yt;6q7:1au;6q9:14k,x8;6qd:9i;6qh:ft,v8;6qm:14k,1jp;6qx:14w;6qz:fl;6rs:v8;',
  '6sg:v8,x7;6sk:v8*2;6wy:yd;6xc:x8;6xs:yd*2;7b4:14b;7b6:zk;7bg:14b;7bk:14b;7bo:14b;7bs:14b;',
  '7bw:14b;7c4:14b;7cc:14b;7ck:14b;7cs:14b;7dc:14b*t;7eo:14b;7es:14b;7ew:14b;7f0:14b;7f4:14b*3,15h;',
  '7fk:yd*2;7fu:k6*2,1kw;7g2:1kb;7ga:1kb;7gc:1kb;7gk:1kb;7gq:s4,yd;7gv:yd;7h4:yd*2;7hi:k6;7ju:1m3,',
  '1nv,1g5;7k0:16o;7k2:16o;7kw:u8;7kz:11c;7l1:xs,t1;7l6:sg,16o*2;1bep:sg*2;1bet:iy;1dkx:sg*2',
])

/** Bold weight. */
export const boldAdvances = joined([
  'w:ft,iy,qz,vn*2,1el,153,dj,iy*2,m5,x8,ft,iy,ft*2,vn*a,iy*2,x8*3,yr,1jh,153*4,11y,yr,189,153,ft,',
  'vn,153,yr,1be,153,189,11y,189,153,11y,yr,153,11y,1hp,11y*2,yr,iy,ft,iy,x8,vn,iy,vn,yr,vn,yr,vn,',
  'iy,yr*2,ft*2,vn,ft,1el,yr*4,m5,vn,iy,yr,vn,189,vn*2,sg,m5,fx,m5,x8;4g:ft,iy,vn*4,fx,vn,iy,15x,',
  'l2,vn,x8,iy,15x,vf,mr,v8,iy*3,ws,vn,ft,iy*2,ks,vn,1bg*3,yr,153*6,1kw,153,11y*4,ft*4,153*2,189*5,',
  'x8,189,153*4,11y*2,yr,vn*6,1el,vn*5,ft*4,yr*7,v8,yr*5,vn,yr,vn,153,vn,153,vn,153,vn,153,vn,153,',
  'vn,153,vn,153,vn,153,14w,153,yr,11y,vn,11y,vn,11y,vn,11y,vn,11y,vn,189,yr,189,yr,189,yr,189,yr,',
  '153,yr,153,yr,ft*a,18n,vn*2,ft,153,vn*2,yr,ft,yr,ft,yr,lx,yr,r9,yr,ft,153,yr,153,yr,153,yr,14b,',
  '155,yr,189,yr,189,yr,189,yr,1kw,1hp,153,m5,153,m5,153,m5,11y,vn,11y,vn,11y,vn,11y,vn,yr,iy,yr,',
  'r9,yr,iy,153,yr,153,yr,153,yr,153,yr,153,yr,153,yr,1hp,189,11y,vn,11y,yr,sg,yr,sg,yr,sg,ft;',
  'b6:vn;e2:153,vn,1kw,1el,189,yr;ew:11y,vn,yr,iy;jq:iy*2;jt:iy;k8:iy*6;ou:iy;p0:iy,qg,153,iy,1cj,',
  '1fj,qy;p8:1ax;pa:1gr,1bo,ft,153*2,y7,14w,11y,yr,153,189,ft,153,11y,1be,153,10m,189,153,11y;',
  'pv:y5,yr,11y,1ap,11y,1a1,19m,ft,11y,yz,po,yr,ft,x4,yz,yq,vn,yi,r0,q7,yr,ur,ft,vq,vn,yt,vn,pc,yr,',
  '17k,z7,tl,12x,pe,x4,14p,wr,16v,1c2,ft,x4,yr,x4,1c2;sg:11y,122,1ed,w9,14h,11y,ft,fp,vn,1q8,1og,',
  '1ds,yq,153,ze,14w,153,14w,153,w9,14j,11y,1ff,zn,14w*2,yq,13x,1be,153,189,14w,11y,153,yr,ze,1ck,',
  '11y,15k,13z,1l6,1lz,1dh,1jp,14w,14h,1mo,14w,vn,z5,yz,np,104,vn,14c,sa,yz*2,sh,105,163,yd,yr,yd,',
  'yr,vn,rv,vn,1ds,vn,yz,x1,1bf,1c0,15h,1cl,yz,vf,1cl,x7,vn*2,yr,np,vf,vn,ft,g0,ft,1j4,1fk,yr,sh,',
  'yz,vn,yd;vm:189,yr;wg:rp,pf;60w:1hp,189,1hp,189,1hp,189;642:11y,vn;6c0:iy*2;6c3:vn,1kw*2;6c7:vf,',
  'ft*4,sg*3;6cg:vn*2,jx;6cm:1kw;6cw:1kw;6cy:dn,r9;6d5:iy*2;6d8:yd;6da:iy;6dg:9i;6f3:mj;6g3:vn*2;',
  '6g7:1q8;6gc:vn;6it:1ed;6j7:rt;6ja:1rf;6jm:1kw;6jq:17p;6jy:y5;6l7:1bg*4;6mo:1kw,sg,1kw,sg,1kw,sg;',
  '6nc:sg;6pu:s4;6py:yt;6q7:1au;6q9:14k,x8;6qd:9i;6qh:ft,v8;6qm:14k,1jp;6qx:153;6qz:fl;6rs:v8;',
  '6sg:v8,x7;6sk:v8*2;6wy:yd;6xc:x8;6xs:yd*2;7b4:14b;7b6:zk;7bg:14b;7bk:14b;7bo:14b;7bs:14b;',
  '7bw:14b;7c4:14b;7cc:14b;7ck:14b;7cs:14b;7dc:14b*t;7eo:14b;7es:14b;7ew:14b;7f0:14b;7f4:14b*3,15h;',
  '7fk:yd*2;7fu:k6*2,1kw;7g2:1kb;7ga:1kb;7gc:1kb;7gk:1kb;7gq:s4,yd;7gv:yd;7h4:yd*2;7hi:k6;7ju:1m3,',
  '1nv,1g5;7k0:16o;7k2:16o;7kw:u8;7kz:11c;7l1:xs,t1;7l6:sg,16o*2;1bep:yr*2;1bet:iy;1dkx:yr*2',
])
